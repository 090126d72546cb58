"""Who signs: the key `signature` of the front matter, one mapping or a list of them, side by side."""

from __future__ import annotations

import re

from thidua_cli.text.fields import Fields
from thidua_cli.text.front import Signature

_KEYS = ("lines", "name", "note", "office")
_FORM = re.compile(r"(TM|KT|TL|TUQ|Q)\b(?!\. \S)")
_SECOND = ("TM. ", "KT. ", "TL. ", "TUQ. ")
"""Forms that name for whom one signs: the post of who signs stands on a line below (II.7b)."""


def signatures(fields: Fields) -> tuple[Signature, ...]:
    """All that sign, from left to right."""
    entries = fields.need_value("signature", "quyền hạn, chức vụ người ký")
    if not isinstance(entries, list):
        return (_signature(fields.inner_at(("signature",), _KEYS)),)
    if not entries:
        fields.missing("signature", "quyền hạn, chức vụ người ký")
    return tuple(_signature(fields.inner_at(("signature", place), _KEYS)) for place in range(len(entries)))


def _signature(inner: Fields) -> Signature:
    lines = inner.texts("lines")
    if inner.present and not lines:
        inner.missing("lines", "quyền hạn, chức vụ, mỗi dòng một mục")
    for place, line in enumerate(lines):
        _check_form(inner, lines, place, line)
    return Signature(lines, inner.text("name"), inner.text("note"), inner.text("office"))


def _check_form(inner: Fields, lines: tuple[str, ...], place: int, line: str) -> None:
    if _FORM.match(line):
        inner.wrong(("lines", place), f"“{line}” viết sai hình thức ký", "TM., KT., TL., TUQ., Q. rồi một dấu cách")
    if line.startswith(_SECOND) and place + 1 == len(lines):
        allowed = "thêm một dòng chức vụ của người ký, như PHÓ GIÁM ĐỐC sau KT. GIÁM ĐỐC"
        inner.wrong(("lines", place), f"sau “{line}” chưa có chức vụ của người ký", allowed)
