"""Decisions are history as soon as they exist; corrections and revocations are carried out."""

from collections.abc import Callable
from datetime import date

from thidua_cli.workspace.award_book import as_written
from thidua_cli.workspace.books import AgencyFiles, Workspace

Read = Callable[[dict[str, str]], Workspace]
HISTORY = """\
kind: history
decision: {number: 9/QĐ-SM, date: 2023-12-20, issuer: Giám đốc Sở Mẫu}
awards:
  - {person: an, award: lao-dong-tien-tien, year: 2023}
  - {person: chi, award: lao-dong-tien-tien, year: 2023, decision: {number: 8/QĐ-SM}}
"""
FIRST = """\
kind: decisions
decisions:
  - number: 15/QĐ-SM
    date: 2024-12-20
    issuer: Giám đốc Sở Mẫu
    plan: nam-2024
    awards:
      - {person: an, award: lao-dong-tien-tien, year: 2024}
      - {person: binh, award: lao-dong-tien-tien, year: 2024, plan: khac}
"""


def files_of(workspace: Read, changes: str = "") -> AgencyFiles:
    later = f"  - number: 3/QĐ-SM\n    date: 2025-02-03\n    issuer: Giám đốc Sở Mẫu\n{changes}" if changes else ""
    (files,) = workspace({"history.yaml": HISTORY, "decisions.yaml": FIRST + later}).agencies
    return files


def named(files: AgencyFiles) -> list[tuple[str | None, str, int]]:
    return [(given.person, given.award, given.year) for given in files.given]


def test_every_reader_of_the_register_sees_the_decisions(workspace: Read) -> None:
    files = files_of(workspace)
    last = files.given[-1]

    assert [given.person for given in files.given] == ["an", "chi", "an", "binh"]
    assert [given.plan for given in files.given] == [None, None, "nam-2024", "khac"]
    assert last.decision is not None
    assert (last.decision.number, last.decision.day, str(last.where("award"))) == (
        "15/QĐ-SM",
        date(2024, 12, 20),
        "decisions.yaml:9:31",
    )


def test_the_decision_of_a_file_holds_for_lines_without_their_own(workspace: Read) -> None:
    numbers = [given.decision.number for given in files_of(workspace).given if given.decision]

    assert numbers == ["9/QĐ-SM", "8/QĐ-SM", "15/QĐ-SM", "15/QĐ-SM"]


def test_a_correction_changes_what_it_names_and_nothing_else(workspace: Read) -> None:
    files = files_of(
        workspace, "    corrects:\n      - {decision: 15/qđ-sm, line: 2, changes: {person: dung, year: 2023}}\n"
    )

    assert named(files)[2:] == [("an", "lao-dong-tien-tien", 2024), ("dung", "lao-dong-tien-tien", 2023)]
    assert files.award_book.lost == ()


def test_what_a_correction_says_stands_at_the_correction(workspace: Read) -> None:
    files = files_of(
        workspace,
        "    corrects:\n"
        "      - {decision: 15/QĐ-SM, line: 2, changes: {person: khong-co}}\n"
        "      - {decision: 15/QĐ-SM, line: 2, changes: {year: 2023}}\n",
    )
    corrected = files.given[-1]

    assert (corrected.person, corrected.year) == ("khong-co", 2023)
    assert str(corrected.where("person")) == "decisions.yaml:14:57"
    assert str(corrected.where("year")) == "decisions.yaml:15:55"
    assert str(corrected.where("award")) == "decisions.yaml:9:31"


def test_a_correction_to_a_unit_leaves_no_person_behind(workspace: Read) -> None:
    files = files_of(workspace, "    corrects:\n      - {decision: 15/QĐ-SM, line: 2, changes: {unit: phong-a}}\n")

    assert (files.given[3].identity, files.given[3].subject) == ("unit:phong-a", "collective")


def test_a_revoked_award_counts_until_the_day_before(workspace: Read) -> None:
    revoked = "    revokes:\n      - {decision: 15/QĐ-SM, person: an, reason: Kê khai gian dối}\n"
    files = files_of(workspace, revoked)
    on = {day: len(files.award_book.on(day)) for day in (date(2025, 2, 2), date(2025, 2, 3))}

    assert [given.person for given in files.given] == ["an", "chi", "binh"]
    assert on == {date(2025, 2, 2): 4, date(2025, 2, 3): 3}
    (entry,) = files.award_book.revoked
    assert (entry.given.person, entry.gone_from) == ("an", date(2025, 2, 3))


def test_an_award_of_the_earlier_register_and_a_whole_decision_are_revoked(workspace: Read) -> None:
    changes = (
        "    revokes:\n"
        "      - {decision: 9/QĐ-SM, person: an, reason: Kê khai gian dối, from: 2025-01-01}\n"
        "      - {decision: 15/QĐ-SM, whole: 'true', reason: Sai thẩm quyền}\n"
    )
    files = files_of(workspace, changes)

    assert named(files) == [("chi", "lao-dong-tien-tien", 2023)]
    assert [entry.gone_from for entry in files.award_book.revoked] == [date(2025, 1, 1), *[date(2025, 2, 3)] * 2]


def test_changes_that_lead_nowhere_are_kept_to_be_said(workspace: Read) -> None:
    changes = (
        "    corrects:\n      - {decision: 15/QĐ-SM, line: 3, changes: {year: 2023}}\n"
        "    revokes:\n      - {decision: 15/QĐ-SM, line: 1, date: 2023-12-20, reason: Gian dối}\n"
    )
    files = files_of(workspace, changes)

    assert [lost.found for lost in files.award_book.lost] == [0, 0]
    assert len(files.given) == 4


def test_a_line_and_a_nominee_must_agree(workspace: Read) -> None:
    revoked = "    revokes:\n      - {decision: 15/QĐ-SM, line: 2, person: %s, reason: Gian dối}\n"
    wrong, right = (files_of(workspace, revoked % person).award_book for person in ("an", "binh"))

    assert ([lost.found for lost in wrong.lost], wrong.revoked) == ([0], ())
    assert [entry.given.person for entry in right.revoked] == ["binh"]


def test_outsiders_and_the_agency_are_pointed_at_without_a_line(workspace: Read) -> None:
    listed = FIRST + (
        "      - {external: {name: Võ Thí}, award: giay-khen-so, year: 2024}\n"
        "      - {agency: true, award: co-thi-dua-tinh, year: 2024}\n"
        "  - number: 3/QĐ-SM\n    date: 2025-02-03\n    issuer: Giám đốc Sở Mẫu\n    revokes:\n"
        "      - {decision: 15/QĐ-SM, name: võ thí, reason: Gian dối}\n"
        "      - {decision: 15/QĐ-SM, agency: true, reason: Gian dối}\n"
    )
    (files,) = workspace({"decisions.yaml": listed}).agencies

    assert [entry.line for entry in files.award_book.revoked] == [3, 4]


def test_a_number_used_in_two_years_needs_its_day(workspace: Read) -> None:
    again = FIRST.partition("decisions:\n")[2].replace("2024", "2022")
    revoked = "      - {decision: 15/QĐ-SM, person: an, %sreason: Gian dối}\n"
    one = files_of(workspace, "    revokes:\n" + revoked % "" + again)
    other = files_of(workspace, "    revokes:\n" + revoked % "date: 2024-12-20, " + again)

    assert [lost.found for lost in one.award_book.lost] == [2]
    assert (other.award_book.lost, len(other.award_book.revoked)) == ((), 1)


def test_the_lists_stand_as_written_beside_their_changes(workspace: Read) -> None:
    files = files_of(workspace, "    corrects: [{decision: 15/QĐ-SM, line: 1, changes: {person: binh}}]\n")
    written = as_written(files.histories, files.decision_files)
    assert [(entry.line, entry.given.person) for entry in written] == [
        (None, "an"),
        (None, "chi"),
        (1, "an"),
        (2, "binh"),
    ]
    assert [given.person for given in files.given] == ["an", "chi", "binh", "binh"]
