"""What a line of text may hold, and what counts as a blank between its words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.diagnostics import Diagnostic, Severity, Span
from thidua_cli.diagnostics.codes import READING
from thidua_cli.source.forbidden import FORBIDDEN, INVISIBLE, character_name
from thidua_cli.text.legacy import from_legacy, legacy_encoding

_REFUSED = re.compile(f"{FORBIDDEN.pattern}|{INVISIBLE.pattern}|\r")
_BLANKS = re.compile("[ \t\n\x0b\x0c\r\x1c-\x1f\x85\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+")


def one_line(text: str) -> str:
    """Text on one line: `single_blanks`, and none at the ends."""
    return single_blanks(text).strip()


def single_blanks(text: str) -> str:
    """Each run of breakable blanks, however wide, becomes one space; those that may not break (U+00A0) stay."""
    return _BLANKS.sub(" ", text)


def refused(text: str) -> str | None:
    """Name of the first character that cannot be printed or seen (`U+0007`), or None; any line end may stand."""
    match = _REFUSED.search(text.replace("\r", "\n"))
    return character_name(match[0]) if match else None


def refused_in(text: str) -> frozenset[str]:
    """The characters in it that cannot be printed or seen."""
    return frozenset(_REFUSED.findall(text))


def refused_places(source: list[str], shown: str) -> Iterator[Diagnostic]:
    """TD012 for each line's characters that no paper can hold (errors), or that nobody would see on it (warnings)."""
    for number, line in enumerate(source, start=1):
        if encoding := legacy_encoding(line):
            yield _old_font(Span(shown, number, 1, number, len(line) + 1), encoding, from_legacy(line, encoding))
            continue
        for match in _REFUSED.finditer(line):
            yield unseen(Span(shown, number, match.start() + 1, number, match.end() + 1), match[0])


def unseen(span: Span, character: str) -> Diagnostic:
    """TD012 for one character that `refused` names: an error, or a warning that it has been dropped."""
    if INVISIBLE.match(character):
        message, severity = f"ký tự {character_name(character)} không nhìn thấy, đã bỏ khi đọc", Severity.WARNING
    else:
        message, severity = f"ký tự {character_name(character)} không in được", Severity.ERROR
    fix = "xóa ký tự này; thường do chép từ Word hoặc Excel"
    return Diagnostic("TD012", READING["TD012"], severity, span, message, fix=fix)


def _old_font(span: Span, encoding: str, meant: str) -> Diagnostic:
    message = f"dòng này gõ bằng bảng mã {encoding}, in ra sẽ sai chữ"
    return Diagnostic("TD012", READING["TD012"], Severity.ERROR, span, message, fix=f"gõ bằng Unicode: {meant.strip()}")
