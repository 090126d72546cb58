"""thidua council."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from meetings import AWARDS, session
from samples import PLAN, Said

Thidua = Callable[..., Said]
Write = Callable[[dict[str, str]], Path]
LISTS = session("{person: an, award: bang-khen, ballots: {agree: 4}}", extra="votes: {percent: 80%}\n")


def test_needs_and_outcomes_are_printed_and_nothing_is_written(thidua: Thidua, write: Write) -> None:
    folder = write({"plan.yaml": PLAN + AWARDS, "session.yaml": LISTS})
    before = {path: path.read_bytes() for path in folder.rglob("*")}
    said = thidua("council", "session.yaml")

    assert (said.code, said.err) == (0, "")
    assert "⌈80% × 5⌉ = 4 (Hội đồng thống nhất)" in said.out
    assert "thông qua" in said.out
    assert {path: path.read_bytes() for path in folder.rglob("*")} == before
    assert thidua("council", "session.yaml", "--md").out.startswith("## nam-2024, phiên hop-1")


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
