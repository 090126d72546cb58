"""What a line of text may hold, and what counts as a blank between its words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.diagnostics import Diagnostic, Severity, Span
from thidua_cli.diagnostics.codes import READING
from thidua_cli.source.forbidden import FORBIDDEN, INVISIBLE, character_name
from thidua_cli.text.legacy import from_legacy, legacy_encoding

_REFUSED = re.compile(f"{FORBIDDEN.pattern}|{INVISIBLE.pattern}|\r")
_BLANKS = re.compile("[ \t\n\x0b\x0c\r\x1c-\x1f\x85\u2028\u2029]+")


def one_line(text: str) -> str:
    """Text on one line: each run of breakable blanks becomes one space, none at the ends; U+00A0 inside is kept."""
    return _BLANKS.sub(" ", text).strip()


def refused(text: str) -> str | None:
    """Name of the first character that cannot be printed (`U+0007`), or None."""
    match = _REFUSED.search(text)
    return character_name(match[0]) if match else None


def refused_places(source: list[str], shown: str) -> Iterator[Diagnostic]:
    """TD012 for each line's characters that no paper can hold, or that nobody would see on it."""
    for number, line in enumerate(source, start=1):
        if encoding := legacy_encoding(line):
            yield _old_font(Span(shown, number, 1, number, len(line) + 1), encoding, from_legacy(line, encoding))
            continue
        for match in _REFUSED.finditer(line):
            yield Diagnostic(
                "TD012",
                READING["TD012"],
                Severity.ERROR,
                Span(shown, number, match.start() + 1, number, match.end() + 1),
                f"ký tự {character_name(match[0])} không in được",
                fix="xóa ký tự này; thường do chép từ Word hoặc Excel",
            )


def _old_font(span: Span, encoding: str, meant: str) -> Diagnostic:
    message = f"dòng này gõ bằng bảng mã {encoding}, in ra sẽ sai chữ"
    return Diagnostic("TD012", READING["TD012"], Severity.ERROR, span, message, fix=f"gõ bằng Unicode: {meant.strip()}")
