"""thidua council."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from meetings import AWARDS, session
from meetings import LISTS as BOTH_LISTS
from samples import AGENCY, PLAN, Said

Thidua = Callable[..., Said]
Write = Callable[[dict[str, str]], Path]
LISTS_ALONE = BOTH_LISTS.removesuffix("---\n")
LISTS = session("{person: an, award: bang-khen, ballots: {agree: 4}}", extra="votes: {percent: 80%}\n")


def test_needs_and_outcomes_are_printed_and_nothing_is_written(thidua: Thidua, write: Write) -> None:
    folder = write({"plan.yaml": PLAN + AWARDS, "session.yaml": LISTS})
    before = {path: path.read_bytes() for path in folder.rglob("*")}
    said = thidua("council", "session.yaml")

    assert (said.code, said.err) == (0, "")
    assert "⌈80% × 5⌉ = 4 (Hội đồng thống nhất)" in said.out
    assert "thông qua" in said.out
    assert {path: path.read_bytes() for path in folder.rglob("*")} == before
    assert thidua("council", "session.yaml", "-f", "md").out.startswith("## nam-2024, phiên hop-1")


SEATS = "council: {name: Hội đồng, members: [{name: Phan Văn Mẫu, role: chair}, {person: an}, {person: chi}]}\n"
RULES = (
    "kind: regulation\nid: quy-che\ntitle: Quy chế\nfrom: 2024-01-01\ncouncil: {quorum: 80%, votes: {percent: 70%}}\n"
)


def test_dry_counts_a_session_that_nobody_has_written_yet(thidua: Thidua, write: Write) -> None:
    deadlines = "deadlines: [{step: council-meeting, before: 12-15, year: same}]\n"
    folder = write(
        {
            "agency.yaml": AGENCY + SEATS,
            "plan.yaml": PLAN + AWARDS + deadlines,
            "lists.yaml": LISTS_ALONE,
            "rules.yaml": RULES,
        }
    )
    before = {path: path.read_bytes() for path in folder.rglob("*.yaml")}
    said = thidua("council", "--dry", "--redact")

    assert (said.code, said.err) == (0, "")
    first, _, _, _, row, *_ = said.out.splitlines()
    assert first == (
        "nam-2024, phiên tinh-thu, ngày 14/12/2024: 3 thành viên, có mặt 3; "
        "họp được khi có mặt từ 3 (⌈80% × 3⌉ = 3, Quy chế)"
    )
    assert row.split("  ")[0] == "L. A."
    assert "⌈70% × 3⌉ = 3 (Quy chế)" in row
    assert row.endswith("chưa bỏ phiếu")
    assert {path: path.read_bytes() for path in folder.rglob("*.yaml")} == before


def test_dry_without_a_council_or_a_nomination_is_exit_2(thidua: Thidua, write: Write) -> None:
    write({"plan.yaml": PLAN + AWARDS, "lists.yaml": LISTS_ALONE})
    said = thidua("council", "--dry")
    assert (said.code, said.out) == (2, "")
    assert "chưa khai thành viên Hội đồng" in said.err
    write({"agency.yaml": AGENCY + SEATS, "lists.yaml": "kind: history\nawards: []\n"})
    assert thidua("council", "--dry").code == 2


def test_programs_get_the_same_votes(thidua: Thidua, write: Write) -> None:
    write({"plan.yaml": PLAN + AWARDS, "session.yaml": LISTS})
    (vote,) = json.loads(thidua("council", "-f", "json").out)["votes"]
    assert (vote["needed"], vote["agree"], vote["approved"], vote["text"]) == (4, 4, True, "thông qua")
    head, row = thidua("council", "-f", "csv").out.splitlines()
    assert head.startswith("plan,agency,session,date,members")
    assert row.endswith(",True,thông qua")


def test_a_file_that_cannot_be_read_is_named(thidua: Thidua, write: Write) -> None:
    write({"plan.yaml": PLAN + AWARDS, "session.yaml": LISTS, "votes.yaml": "kind: session\nid: [\n"})
    said = thidua("council")

    assert said.code == 1
    assert "votes.yaml: không đọc được nên không có trong phép tính" in said.err


def test_no_session_is_exit_2(thidua: Thidua, write: Write) -> None:
    write({"plan.yaml": PLAN})
    said = thidua("council")

    assert (said.code, said.out) == (2, "")
    assert "Không có phiên họp Hội đồng nào" in said.err


def test_names_can_be_left_out(thidua: Thidua, write: Write) -> None:
    write({"plan.yaml": PLAN + AWARDS, "lists.yaml": session("{person: an, award: bang-khen, ballots: {agree: 4}}")})
    assert "Lê An" in thidua("council").out
    said = thidua("council", "--redact").out
    assert ("Lê An" in said, "L. A." in said) == (False, True)
