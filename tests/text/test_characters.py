"""Blanks and forbidden signs."""

from __future__ import annotations

import pytest

from thidua_cli.text.characters import one_line, refused, refused_places


def test_blanks_become_one_space_and_a_hard_space_stays() -> None:
    assert one_line("  một\t hai\n\nba\u2028bốn\u00a0năm\x0b ") == "một hai ba bốn\u00a0năm"


@pytest.mark.parametrize("sign", ["\x00", "\x07", "\x1b", "\ud800", "\ufffe", "\u200b", "\ufeff"])
def test_signs_no_paper_can_hold(sign: str) -> None:
    assert refused(f"a{sign}b") is not None


def test_plain_text_is_not_refused() -> None:
    assert refused("Đợt 1: “thi đua” – 5*, R&D\n") is None


def test_blanks_of_any_width_are_plain_blanks() -> None:
    assert one_line("\u3000một\u2009hai\u2003 ba\u00a0bốn") == "một hai ba\u00a0bốn"


def test_places_of_what_is_dropped_are_warnings() -> None:
    found = list(refused_places(["ha\u200bi\u202e"], "a.md"))
    assert [(each.severity, each.span.column) for each in found] == [("warning", 3), ("error", 5)]


def test_places() -> None:
    (found,) = refused_places(["một", "ha\x07i"], "a.md")
    assert (found.code, str(found.span)) == ("TD012", "a.md:2:3")
    assert "U+0007" in found.message
