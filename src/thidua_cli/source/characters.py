"""Checks of a file's characters before YAML is looked at: line endings, forbidden and invisible ones, NFC."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from thidua_cli.diagnostics import Diagnostic, Severity
from thidua_cli.source.forbidden import FORBIDDEN, INVISIBLE, character_name
from thidua_cli.source.lines import Lines
from thidua_cli.source.report import diagnostic


def check_characters(lines: Lines) -> Iterator[Diagnostic]:
    """TD012 for each kind of forbidden or invisible character at its first place, TD006 for text that is not NFC."""
    if not lines.printable:
        yield from _each_kind(lines, _FORBIDDEN_KIND)
        yield from _each_kind(lines, _INVISIBLE_KIND)
    if not lines.composed:
        yield _not_nfc(lines)


def check_line_endings(raw: str, lines: Lines) -> Iterator[Diagnostic]:
    """TD007: an info for a file that is CRLF throughout, a warning for a mixture or a lone CR."""
    if "\r" not in raw:
        return
    pairs = raw.count("\r\n")
    lone_returns = raw.count("\r") - pairs
    lone_feeds = raw.count("\n") - pairs
    if lone_returns or (pairs and lone_feeds):
        line = _first_odd_line(raw)
        message = f"xuống dòng lẫn lộn: {pairs} dòng CRLF, {lone_feeds} dòng LF, {lone_returns} dòng CR"
        yield diagnostic("TD007", lines.span(*lines.bounds(line)), message, _LF, Severity.WARNING)
    elif pairs:
        message = "tệp xuống dòng kiểu Windows (CRLF); vẫn đọc được"
        yield diagnostic("TD007", lines.span(*lines.bounds(1)), message, _LF, Severity.INFO)


_LF = "lưu tệp với xuống dòng LF (trong VS Code: bấm CRLF ở góc dưới bên phải, chọn LF)"


def _first_odd_line(raw: str) -> int:
    """Number of the first line that ends otherwise than line 1, or of the first that ends in a lone CR."""
    endings = re.findall("\r\n|\r|\n", raw)
    if "\r" in endings:
        return endings.index("\r") + 1
    return next(number for number, ending in enumerate(endings, 1) if ending != endings[0])


class _Kind(NamedTuple):
    pattern: re.Pattern[str]
    severity: Severity
    message: str
    fix: str


_FORBIDDEN_KIND = _Kind(FORBIDDEN, Severity.ERROR, "ký tự bị cấm", "xóa ký tự này; gõ lại chữ ở chỗ đó nếu bị mất")
_INVISIBLE_KIND = _Kind(
    INVISIBLE,
    Severity.WARNING,
    "ký tự không nhìn thấy",
    "xóa ký tự này (thường do chép từ Word, từ trang web); lúc đọc, thidua đã tự bỏ",
)


def _each_kind(lines: Lines, kind: _Kind) -> Iterator[Diagnostic]:
    places: dict[str, list[int]] = {}
    for match in kind.pattern.finditer(lines.written):
        places.setdefault(match.group(), []).append(match.start())
    for character, starts in places.items():
        words = f"{kind.message} {character_name(character)}"
        if len(starts) > 1:
            words += f", {len(starts)} chỗ, đây là chỗ đầu"
        yield diagnostic("TD012", lines.written_span(starts[0], starts[0] + 1), words, kind.fix, kind.severity)


def _not_nfc(lines: Lines) -> Diagnostic:
    start = 0
    for line in lines.written.split("\n"):
        if not unicodedata.is_normalized("NFC", line):
            break
        start += len(line) + 1
    base, end = _first_cluster(line)
    message = f"chữ có dấu viết rời (Unicode tổ hợp, không phải NFC), bắt đầu từ “{line[base:end]}”"
    fix = "chuyển tệp sang Unicode dựng sẵn (NFC); lúc đọc, thidua đã tự ghép dấu"
    return diagnostic("TD006", lines.written_span(start + base, start + end), message, fix, Severity.WARNING)


def _first_cluster(line: str) -> tuple[int, int]:
    """Columns of the first letter with marks of its own: the shortest prefix that is not NFC ends inside it."""
    end = bisect_left(range(len(line) + 1), 1, key=lambda length: not unicodedata.is_normalized("NFC", line[:length]))
    base = end - 1
    while base > 0 and unicodedata.combining(line[base]):
        base -= 1
    while end < len(line) and unicodedata.combining(line[end]):
        end += 1
    return base, end
