"""The years of persons, units and the agency itself."""

from __future__ import annotations

from collections.abc import Callable

from samples import AGENCY
from thidua_cli.tally.life import life, meant, subjects
from thidua_cli.tally.life_table import received, table
from thidua_cli.workspace.books import Workspace

MakeWorkspace = Callable[[dict[str, str]], Workspace]
REGISTER = """\
kind: decisions
decisions:
  - number: 1/QĐ-SM
    date: 2024-12-20
    issuer: Giám đốc Sở
    awards:
      - {unit: van-phong, award: tap-the-lao-dong-tien-tien, year: 2024}
      - {agency: true, award: bang-khen-tinh, year: 2024}
      - {person: an, award: giay-khen-so, year: 2024}
  - number: 2/QĐ-SM
    date: 2025-03-01
    issuer: Giám đốc Sở
    revokes: [{decision: 1/QĐ-SM, person: an, reason: Kê khai gian dối}]
drafts:
  - issuer: Giám đốc Sở
    awards: [{person: chi, award: giay-khen-so, year: 2024}]
"""
RATED = AGENCY.replace("name: Văn phòng Sở, code: VP", "name: Văn phòng Sở, code: VP, ratings: {2023: hoan-thanh-tot}")


def years(workspace: Workspace, words: str) -> list[tuple[int, str | None, list[str]]]:
    (found,) = meant(words, subjects(workspace.agencies))
    return [(one.year, one.rating, [received(each) for each in (*one.titles, *one.forms)]) for one in life(found)]


def test_a_unit_has_its_own_ratings_and_titles(workspace: MakeWorkspace) -> None:
    loaded = workspace({"agency.yaml": RATED, "decisions.yaml": REGISTER})
    assert years(loaded, "van-phong") == [
        (2023, "hoàn thành tốt nhiệm vụ", []),
        (2024, None, ["Tập thể lao động tiên tiến (1/QĐ-SM, 20/12/2024)"]),
    ]


def test_the_agency_is_a_collective_too(workspace: MakeWorkspace) -> None:
    ((year, _, awards),) = years(workspace({"decisions.yaml": REGISTER}), "so-mau")
    assert (year, len(awards)) == (2024, 1)


def test_what_was_revoked_is_told_with_its_day(workspace: MakeWorkspace) -> None:
    ((_, _, awards),) = years(workspace({"decisions.yaml": REGISTER}), "an")
    assert awards == ["Giấy khen của Giám đốc Sở (1/QĐ-SM, 20/12/2024), đã thu hồi từ 01/3/2025"]


def test_a_draft_is_no_award(workspace: MakeWorkspace) -> None:
    loaded = workspace({"decisions.yaml": REGISTER})
    (found,) = meant("chi", subjects(loaded.agencies))
    assert table(found).rows == ()


def test_the_id_wins_over_names_and_a_whole_name_over_parts(workspace: MakeWorkspace) -> None:
    people = "kind: people\npeople:\n" + "".join(
        f"  - {{id: {who}, name: {name}, unit: phong-a}}\n"
        for who, name in (("an", "Trần Bình"), ("b", "Lê An"), ("c", "Lê An Bình"))
    )
    everybody = subjects(workspace({"people.yaml": people}).agencies)
    assert [one.id for one in meant("an", everybody)] == ["an"]
    assert [one.id for one in meant("LÊ AN", everybody)] == ["b"]
    assert [one.id for one in meant("binh", everybody)] == ["an", "c"]
    assert meant(" ", everybody) == []
