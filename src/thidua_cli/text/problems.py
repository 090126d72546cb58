"""The diagnostics that reading a paper can give: one maker a code."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from thidua_cli.diagnostics import Diagnostic, Severity, Span
from thidua_cli.diagnostics.codes import PAPER


def unknown_key(span: Span, key: str, known: Iterable[str]) -> Diagnostic:
    """A key of the front matter that has no meaning, with the nearest one that has."""
    names = list(known)
    near = get_close_matches(key, names, n=1)
    fix = f"có phải ý bạn là “{near[0]}”?" if near else f"các khóa được dùng ở đây: {', '.join(names)}"
    return _problem("TD901", span, f"không có khóa “{key}” trong phần thể thức", fix)


def missing_key(span: Span, key: str, what: str) -> Diagnostic:
    """A part of thể thức that must stand on every paper and does not."""
    return _problem("TD902", span, f"thiếu “{key}” ({what}) trong phần thể thức", f"thêm khóa “{key}”")


def missing_front(span: Span) -> Diagnostic:
    """A file without front matter, or with one that does not end."""
    return _problem(
        "TD902",
        span,
        "tệp không có phần thể thức giữa hai dòng “---” ở đầu",
        "mở đầu tệp bằng dòng “---”, ghi các khóa agency, symbol, place, date, type, title, signature, rồi dòng “---”",
    )


def missing_text(span: Span) -> Diagnostic:
    """A paper of which only the front is there."""
    return _problem("TD902", span, "văn bản chưa có lời văn", "viết nội dung sau dòng “---” thứ hai")


def unprintable(span: Span, what: str, fix: str) -> Diagnostic:
    """Markdown that has no meaning on paper."""
    return _problem("TD903", span, f"{what} không in được trên văn bản hành chính", fix)


def misshapen(span: Span, message: str, fix: str) -> Diagnostic:
    """Markdown that has a meaning on paper but is written so that its print would surprise."""
    return _problem("TD903", span, message, fix)


def wrong_value(span: Span, found: str, allowed: str) -> Diagnostic:
    """A value of the front matter that cannot be what its key asks for."""
    return _problem("TD904", span, found, f"được ghi: {allowed}")


def too_long(span: Span, key: str, count: int, most: int) -> Diagnostic:
    """A text that takes more lines than its place on a certificate holds."""
    return wrong_value(span, f"“{key}” dài {count} dòng", f"nhiều nhất {most} dòng trên tờ giấy khen; rút ngắn lại")


def unproved(span: Span, rule: str, what: str) -> Diagnostic:
    """A point of an old layout that nobody has held against the text of its rule."""
    message = f"trình bày theo {rule}, điều này chưa đối chiếu nguyên văn: {what}"
    return _problem("TD703", span, message, "đối chiếu với bản giấy cũ", Severity.WARNING)


def _problem(code: str, span: Span, message: str, fix: str, severity: Severity = Severity.ERROR) -> Diagnostic:
    return Diagnostic(code, PAPER[code], severity, span, message, fix=fix)
