"""Characters and line endings that are forbidden, invisible or mixed."""

from __future__ import annotations

import pytest

from thidua_cli.diagnostics import Severity
from thidua_cli.source.characters import check_characters, check_line_endings
from thidua_cli.source.lines import Lines

TURNING = ["\u202a", "\u202e", "\u2066", "\u2069", "\ufff9"]
LOST = ["\ufffd"]


@pytest.mark.parametrize(
    "character", ["\x00", "\x1b", "\x7f", "\x85", "\x9f", "\u2028", "\ud800", "\ufffe", "\uffff", *TURNING, *LOST]
)
def test_forbidden(character: str) -> None:
    [diagnostic] = check_characters(Lines("a", f"x: 1\ny: a{character}b{character}\n"))
    assert (diagnostic.code, diagnostic.severity) == ("TD012", Severity.ERROR)
    assert diagnostic.span == ("a", 2, 5, 2, 6)
    assert f"U+{ord(character):04X}" in diagnostic.message
    assert "2 chỗ" in diagnostic.message


@pytest.mark.parametrize("character", ["\u200b", "\ufeff", "\u200d", "\u200f", "\u2060", "\U000e0041"])
def test_invisible(character: str) -> None:
    [diagnostic] = check_characters(Lines("a", f"x: {character}b"))
    assert (diagnostic.code, diagnostic.severity) == ("TD012", Severity.WARNING)
    assert diagnostic.span == ("a", 1, 4, 1, 5)


@pytest.mark.parametrize(
    "text", ["a: Ước mơ\n", "a:\tb\n", "a: \xa0\u2013“”…\n", "a: \U0001f600\n", "a: \U0001f469\u200d\U0001f4bb\n", ""]
)
def test_clean(text: str) -> None:
    assert list(check_characters(Lines("a", text))) == []


def test_first_letter_that_is_not_nfc() -> None:
    [diagnostic] = check_characters(Lines("a", "á: ê\nb: xe\u0302\u0301y e\u0302\n"))
    assert (diagnostic.code, diagnostic.severity) == ("TD006", Severity.WARNING)
    assert diagnostic.span == ("a", 2, 5, 2, 8)


@pytest.mark.parametrize(
    ("raw", "severity", "line"),
    [
        ("a\r\nb\r\n", Severity.INFO, 1),
        ("a\r\nb\r\nc\nd\r\n", Severity.WARNING, 3),
        ("a\nb\r\n", Severity.WARNING, 2),
        ("a\nb\rc\n", Severity.WARNING, 2),
        ("a\r\nb\r", Severity.WARNING, 2),
    ],
)
def test_line_endings(raw: str, severity: Severity, line: int) -> None:
    written = raw.replace("\r\n", "\n").replace("\r", "\n")
    [diagnostic] = check_line_endings(raw, Lines("a", written))
    assert (diagnostic.code, diagnostic.severity, diagnostic.span.line) == ("TD007", severity, line)


def test_plain_line_feeds_are_fine() -> None:
    assert list(check_line_endings("a\nb\n", Lines("a", "a\nb\n"))) == []
