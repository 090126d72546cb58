"""What Jinja and Python say of a template, in Vietnamese."""

from __future__ import annotations

import re
import reprlib

ENDLESS = "mẫu lồng nhau quá sâu, hoặc lấy lại chính nó không dừng; hãy xem các dòng include, extends và các macro"
TANGLED = "mẫu có biểu thức quá dài, hoặc các thẻ for lồng nhau quá nhiều tầng; hãy chia nhỏ"
_LONGEST_VALUE = 60
_BRIEF = reprlib.Repr()
"""Goes into lists within lists a few levels only."""
_BRIEF.maxstring = _BRIEF.maxother = 2 * _LONGEST_VALUE
_SAYINGS = (
    (r"Expected an expression, got '(.*)'", r"cần một biểu thức, gặp “\1”"),
    (r"expected token '(.*)', got '(.*)'", r"cần “\1”, gặp “\2”"),
    (r"unexpected (?:char )?'(.*?)'.*", r"gặp “\1” ở chỗ không dùng được"),
    (r"Unexpected end of template\..*needs to be closed is '(\w+)'.*", r"mẫu hết mà khối “\1” chưa đóng: thiếu end\1"),
    (r"unexpected end of template, expected '(.*)'\.", r"mẫu hết giữa chừng, còn cần “\1”"),
    (r"the template '(.*)' \(.*\) does not export the requested name '(.*)'", r"mẫu con “\1” không có macro “\2”"),
    (r"Encountered unknown tag '(\w+)'.*", r"không có thẻ “\1”, hoặc thẻ này không mở khối nào"),
    (r"No filter named '(.*)'\.", r"không có bộ lọc “\1”"),
    (r"No test named '(.*)'\.", r"không có phép thử “\1”"),
    (r"block '(.*)' defined twice", r"khối “\1” được viết hai lần"),
    (r"access to attribute '(.*)' of '(.*)' object is unsafe\.", r"mẫu không được dùng “\1” của \2"),
    (r"'(.*)' object is not iterable", r"\1 không phải danh sách, không lặp được"),
    (r"'(.*)' object is not callable", r"\1 không gọi được như macro"),
    (r"Range too big\..*", "range dài quá 100000"),
    (r"division by zero", "chia cho 0 (division by zero)"),
    (r"no loader for this environment specified", "mẫu Word không lấy mẫu con được"),
)


def in_vietnamese(message: str | None) -> str:
    """The message in Vietnamese where it is one of the usual; else as Jinja or Python put it."""
    text = message or ""
    for pattern, words in _SAYINGS:
        if found := re.fullmatch(pattern, text, re.DOTALL):
            return found.expand(words)
    return text


def seen(value: object) -> str:
    """A value as a complaint shows it: its first letters."""
    text = _BRIEF.repr(value)
    return text if len(text) <= _LONGEST_VALUE else f"{text[:_LONGEST_VALUE]}…"
