"""New records: in their usual place, filled with what is known, clean, and never over another file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from meetings import AWARDS, LISTS
from samples import AGENCY, PLAN, Said
from thidua_cli.cli.new import Kind
from thidua_cli.scaffold.new_records import RECIPES

Thidua = Callable[..., Said]
Write = Callable[[dict[str, str]], Path]
TITLES = AWARDS.replace("awards:\n", "awards:\n  - {award: lao-dong-tien-tien, per: year}\n")
DEADLINES = "deadlines:\n  - {step: unit-submission, before: 12-01, year: same}\n"
COUNCIL = """\
council:
  name: Hội đồng
  members: [{name: "Phan Văn Mẫu, Giám đốc", role: chair}, {person: an}]
"""


@pytest.fixture
def kho(write: Write) -> Path:
    return write({"2024/plan.yaml": PLAN + TITLES + DEADLINES, "2024/lists.yaml": LISTS.removesuffix("---\n")})


def test_every_recipe_can_be_asked_for() -> None:
    assert {kind.value for kind in Kind} == set(RECIPES)


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind not in (Kind.AGENCY, Kind.PEOPLE, Kind.DECISIONS)])
def test_every_record_is_clean_where_it_is_put(thidua: Thidua, kho: Path, kind: Kind) -> None:
    said = thidua("new", kind.value, "--unit", "phong-a")

    assert (said.code, said.err) == (0, "")
    made = kho / said.out.splitlines()[0].removeprefix("Đã tạo ")
    assert f"\nkind: {kind.value}\n" in made.read_text(encoding="utf-8")
    found = thidua("validate", ".", "-f", "concise")
    assert (found.code, {line.split()[1] for line in found.out.splitlines()} <= {"TD120", "TD399"}) == (0, True)


def test_a_new_agency_and_its_people(thidua: Thidua, folder: Path) -> None:
    assert thidua("new", "agency", "--id", "so-mau").code == 0
    assert thidua("new", "people").code == 0
    said = thidua("validate", ".", "-f", "concise")
    assert (said.code, {line.split()[1] for line in said.out.splitlines()}) == (0, {"TD120"})


def test_everybody_of_the_unit_is_signed_up_for_the_usual_title(thidua: Thidua, kho: Path) -> None:
    thidua("new", "registrations", "--unit", "van-phong")
    text = (kho / "2024/registrations/van-phong.yaml").read_text(encoding="utf-8")
    assert text.endswith(
        "kind: registrations\nplan: nam-2024\nyear: 2024\nunit: van-phong\nregistrations:\n"
        "  - {person: an, award: lao-dong-tien-tien}\n  - {person: binh, award: lao-dong-tien-tien}\n"
    )


def test_without_a_usual_title_nobody_is_signed_up_by_guess(thidua: Thidua, write: Write) -> None:
    write({"plan.yaml": PLAN + AWARDS})
    said = thidua("new", "registrations", "--unit", "phong-a", "--dry-run")
    assert "registrations: []" in said.out
    assert "\n#  - {person: chi, award: bang-khen}\n" in said.out


def test_those_who_signed_up_stand_ready_until_they_are_put_forward(thidua: Thidua, kho: Path) -> None:
    thidua("new", "registrations", "--unit", "van-phong")
    said = thidua("new", "nominations", "--unit", "van-phong", "--dry-run")
    assert "nominations: []" in said.out
    assert "\n#  - {person: an, award: lao-dong-tien-tien}\n" in said.out
    more = "kind: nominations\nplan: nam-2024\nyear: 2024\nnominations: [{person: an, award: lao-dong-tien-tien}]\n"
    (kho / "more.yaml").write_text(more, encoding="utf-8")
    again = thidua("new", "nominations", "--unit", "van-phong", "--dry-run")
    assert "{person: an," not in again.out
    assert "{person: binh," in again.out


def test_a_session_has_the_council_and_every_nomination_without_ballots(thidua: Thidua, kho: Path) -> None:
    (kho / "agency.yaml").write_text(AGENCY + COUNCIL, encoding="utf-8")
    assert thidua("new", "session", "--date", "2024-12-10").code == 0
    text = (kho / "2024/session.yaml").read_text(encoding="utf-8")
    assert text.split("id: ")[1] == (
        "hop-1\nplan: nam-2024\nyear: 2024\ndate: 2024-12-10\nmembers:\n"
        '  - {name: "Phan Văn Mẫu, Giám đốc", role: chair}\n  - {person: an, role: member}\nitems:\n'
        "  - {person: an, award: bang-khen, recused: an, ballots: []}\n"
        "  - {person: chi, award: bang-khen, ballots: []}\n"
    )
    second = thidua("new", "session", "--date", "2024-12-20")
    assert second.out.startswith("Đã tạo 2024/session-2.yaml\n")
    assert "id: hop-2\n" in (kho / "2024/session-2.yaml").read_text(encoding="utf-8")


def test_the_minutes_of_a_unit_wait_for_votes_on_its_own_nominations(thidua: Thidua, kho: Path) -> None:
    thidua("new", "unit-review", "--unit", "phong-a")
    text = (kho / "2024/reviews/phong-a.yaml").read_text(encoding="utf-8")
    # The deadline is before 1 December, so its last day is the one before.
    assert "date: 2024-11-30\ntotal: 2\npresent: 2\n" in text
    assert text.endswith("items:\n  - {person: chi, award: bang-khen, agree: null}\n")


def test_a_draft_has_those_a_session_approved_and_counts_for_nothing(thidua: Thidua, kho: Path) -> None:
    thidua("new", "session", "--date", "2024-12-10")
    session = kho / "2024/session.yaml"
    text = session.read_text(encoding="utf-8")
    session.write_text(
        text.replace(
            "{person: an, award: bang-khen, ballots: []}", "{person: an, award: bang-khen, outcome: approved}"
        ),
        encoding="utf-8",
    )
    assert thidua("new", "decisions").code == 0
    draft = (kho / "2024/decision.yaml").read_text(encoding="utf-8")
    assert "awards: []" in draft
    assert "#   Lê An: Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh\n" in draft
    (kho / "2024/decision.yaml").unlink()
    plan = kho / "2024/plan.yaml"
    named = plan.read_text(encoding="utf-8").replace("bang-khen-tinh,", "bang-khen-tinh, decided_by: Giám đốc Sở Mẫu,")
    plan.write_text(named, encoding="utf-8")
    assert thidua("new", "decisions").code == 0
    draft = (kho / "2024/decision.yaml").read_text(encoding="utf-8")
    assert draft.endswith(
        "    issuer: Giám đốc Sở Mẫu\n    signer: giam-doc\n    plan: nam-2024\n    session: hop-1\n    awards:\n"
        "      - {person: an, award: bang-khen-tinh, year: 2024, line: bang-khen}\n"
    )
    assert "Hội đồng đã thông qua" in thidua("status").out
    signed = draft.replace("drafts:", "decisions:").replace("number:   #", "number: 1/QĐ-SM #")
    (kho / "2024/decision.yaml").write_text(signed.replace("date:   #", "date: 2024-12-20 #"), encoding="utf-8")
    assert "đã có quyết định: 1/QĐ-SM" in thidua("status").out


def test_a_file_that_is_there_is_never_written_over(thidua: Thidua, kho: Path) -> None:
    (kho / "history.yaml").write_text("kind: history\nawards: []\n", encoding="utf-8")
    said = thidua("new", "history")
    assert (said.code, said.out) == (3, "")
    assert "đã có “history.yaml”" in said.err
    assert thidua("new", "history", "--out", "history-2.yaml").code == 0


def test_a_dry_run_prints_and_a_new_record_can_be_undone(thidua: Thidua, kho: Path) -> None:
    said = thidua("new", "clusters", "--dry-run")
    assert "kind: clusters\n" in said.out
    assert not (kho / "clusters.yaml").exists()
    assert not (kho / ".thidua").exists()
    thidua("new", "clusters")
    assert thidua("undo").code == 0
    assert not (kho / "clusters.yaml").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("sesion",), "không có loại tệp “sesion”; đang có: agency, people"),
        (("registrations",), "--unit: cần mã một đơn vị; đang có: lanh-dao, van-phong, phong-a"),
        (("registrations", "--unit", "x"), "--unit: cần mã"),
        (("decisions",), "chưa có phiên họp nào"),
        (("session", "--year", "2023"), "--year: kế hoạch nam-2024 xét 2024"),
        (("regulation", "--id", "Quy chế"), "không phải mã"),
        (("agency",), "thiếu --id"),
        (("history", "--out", "../x.yaml"), "phải nằm trong kho"),
    ],
)
def test_what_cannot_be_made_is_one_line_and_exit_2(
    thidua: Thidua, kho: Path, arguments: tuple[str, ...], words: str
) -> None:
    said = thidua("new", *arguments)
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)
    assert words in said.err


def test_a_member_given_by_name_is_recused_too_unless_several_have_it(thidua: Thidua, kho: Path) -> None:
    (kho / "agency.yaml").write_text(AGENCY + COUNCIL.replace("{person: an}", "{name: Lê An}"), encoding="utf-8")
    assert "{person: an, award: bang-khen, recused: Lê An, ballots: []}" in thidua("new", "session", "--dry-run").out
    more = "kind: people\npeople: [{id: an-2, name: Lê An, unit: phong-a}]\n"
    (kho / "more.yaml").write_text(more, encoding="utf-8")
    assert "{person: an, award: bang-khen, ballots: []}" in thidua("new", "session", "--dry-run").out


@pytest.mark.parametrize(
    ("out", "made"),
    [
        ("co-san", "co-san/session.yaml"),
        ("moi/", "moi/session.yaml"),
        ("moi", "moi/session.yaml"),
        ("x.yaml", "x.yaml"),
    ],
)
def test_out_may_be_a_folder(thidua: Thidua, kho: Path, out: str, made: str) -> None:
    (kho / "co-san").mkdir()

    assert thidua("new", "session", "--out", out).code == 0
    assert (kho / made).is_file()


def test_a_unit_that_does_not_compete_is_not_signed_up(thidua: Thidua, kho: Path) -> None:
    collective = TITLES.replace("awards:\n", "awards:\n  - {award: tap-the-lao-dong-tien-tien, per: year}\n")
    (kho / "2024/plan.yaml").write_text(PLAN + collective, encoding="utf-8")

    signed_up = [thidua("new", "registrations", "--unit", unit, "--dry-run").out for unit in ("phong-a", "lanh-dao")]
    assert ["tap-the-lao-dong-tien-tien}" in text for text in signed_up] == [True, False]


def test_a_folder_without_an_agency_is_named(thidua: Thidua, folder: Path) -> None:
    (folder / "plan.yaml").write_text(PLAN, encoding="utf-8")
    said = thidua("new", "session")

    assert (said.code, "thư mục “.” chưa có agency.yaml" in said.err) == (2, True)
