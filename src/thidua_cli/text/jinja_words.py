"""What Jinja and Python say of a template, in Vietnamese."""

from __future__ import annotations

import re
import reprlib
from collections.abc import Sequence

ENDLESS = "mẫu lồng nhau quá sâu, hoặc lấy lại chính nó không dừng; hãy xem các dòng include, extends và các macro"
TANGLED = "mẫu có biểu thức quá dài, hoặc các thẻ for lồng nhau quá nhiều tầng; hãy chia nhỏ"
_LONGEST_VALUE = 60
_BRIEF = reprlib.Repr()
"""Goes into lists within lists a few levels only."""
_BRIEF.maxstring = _BRIEF.maxother = 2 * _LONGEST_VALUE
_UNNAMED = (re.compile(r"<[^<>]*>|Undefined"), "…")
"""What Python shows of a value that has no way to be written: its place in memory, a class of its own."""
_CLASS = re.compile(r"(?:[A-Z][a-z]+){2,}|Missing|Undefined")
UNEXPLAINED = "biểu thức hoặc thẻ ở dòng này không dùng được; hãy xem lại từng tên, bộ lọc và dấu ngoặc"
_SAYINGS = (
    (r"Expected an expression, got '(.*)'", r"cần một biểu thức, gặp “\1”"),
    (r"expected token '(.*)', got '(.*)'", r"cần “\1”, gặp “\2”"),
    (r"expected name or number", "cần một tên hoặc một số sau dấu chấm"),
    (r"unexpected (?:char )?(['\"])(.*?)\1.*", r"gặp “\2” ở chỗ không dùng được"),
    (r"Unexpected end of template\..*needs to be closed is '(\w+)'.*", r"mẫu hết mà khối “\1” chưa đóng: thiếu end\1"),
    (r"unexpected end of template, expected '(.*)'\.", r"mẫu hết giữa chừng, còn cần “\1”"),
    (r"Missing end of comment tag", "mẫu hết mà lời ghi chú chưa đóng: thiếu “#}”"),
    (r"Missing end of raw directive", "mẫu hết mà khối “raw” chưa đóng: thiếu endraw"),
    (r"the template '(.*)' \(.*\) does not export the requested name '(.*)'", r"mẫu con “\1” không có macro “\2”"),
    (r"Encountered unknown tag '(\w+)'.*", r"không có thẻ “\1”, hoặc thẻ này không mở khối nào"),
    (r"No filter named '(.*)'\.", r"không có bộ lọc “\1”"),
    (r"No test named '(.*)'\.", r"không có phép thử “\1”"),
    (r"block '(.*)' defined twice", r"khối “\1” được viết hai lần"),
    (r"there is no parent block called '(.*)'\.", r"khối “\1” không thay khối nào của mẫu cha, không dùng super được"),
    (r"can't assign to '(.*)'", "không gán giá trị vào đây được; bên trái dấu “=” phải là một tên"),
    (r"cannot assign attribute on non-namespace object", "chỉ gán được vào tên làm bằng namespace()"),
    (r"access to attribute '(.*)' of '(.*)' object is unsafe\.", r"mẫu không được dùng “\1” của \2"),
    (r"(?:argument of type )?'(.*)' (?:object )?is not iterable", r"\1 không phải danh sách, không lặp được"),
    (r"cannot unpack non-iterable (\w+) object", r"\1 không phải danh sách, không chia ra nhiều tên được"),
    (
        r"(?:not enough|too many) values to unpack \(expected (?:at least )?(\d+).*\)",
        r"cần đúng \1 giá trị để chia ra \1 tên",
    ),
    (r"'(.*)' object is not callable", r"\1 không gọi được như macro"),
    (r"object of type '(.*)' has no len\(\)", r"\1 không phải danh sách, không đếm được"),
    (r"'(\w+)' object cannot be interpreted as an integer", r"cần số nguyên, gặp \1"),
    (r"'(\S+)' not supported between instances of '(.*)' and '(.*)'", r"không so sánh “\1” được giữa \2 và \3"),
    (r"unsupported operand type\(s\) for (\S+): '(.*)' and '(.*)'", r"không dùng “\1” được giữa \2 và \3"),
    (
        r"can only concatenate (\w+) \(not \"(\w+)\"\) to \w+",
        r"không dùng “+” được giữa \1 và \2; hãy ghép chữ bằng “~”",
    ),
    (r"can't multiply sequence by non-int of type '(.*)'", r"không nhân chữ hoặc danh sách với \1 được"),
    (r"bad operand type for (?:unary )?(.+?)(?:\(\))?: '(.*)'", r"không dùng “\1” được với \2"),
    (r"unhashable type: '(.*)'", r"\1 không dùng làm khóa được"),
    (r"No (?:first|last|aggregated) item, sequence was empty\.", "danh sách trống, không lấy được mục nào"),
    (r"macro '(.*)' takes not more than (\d+) argument\(s\)", r"macro “\1” chỉ nhận \2 giá trị"),
    (r"macro '(.*)' takes no keyword argument '(.*)'", r"macro “\1” không nhận “\2”"),
    (r".* got an unexpected keyword argument '(.*)'", r"bộ lọc hoặc hàm không nhận “\1”"),
    (r"parameter '(.*)' was not provided", r"macro thiếu giá trị “\1”"),
    (
        r".*(?:takes|expected|missing|got an unexpected|must be) .*",
        "bộ lọc, phép thử hoặc hàm nhận sai giá trị ở trong ngoặc",
    ),
    (r"substring not found", "không tìm thấy chữ ấy trong chữ này"),
    (r"Range too big\..*", "range dài quá 100000"),
    (r"(?:integer |float )?(?:division|modulo)(?: or modulo)? by zero", "không chia được cho 0"),
    (r"slice step cannot be zero", "bước của khoảng [đầu:cuối:bước] phải khác 0"),
    (r"no loader for this environment specified", "mẫu Word không lấy mẫu con được"),
)
_TOKENS = {
    "“end of print statement”": "“}}”",
    "“end of statement block”": "“%}”",
    "“begin of print statement”": "“{{”",
    "“begin of statement block”": "“{%”",
    "“name”": "một tên",
    "“integer”": "một số",
    "“float”": "một số",
    "“string”": "chữ trong nháy",
}


def in_vietnamese(message: str | None) -> str:
    """The message in Vietnamese: by itself where it is one of the usual, else as that something is wrong here."""
    text = message or ""
    for pattern, words in _SAYINGS:
        if found := re.fullmatch(pattern, text, re.DOTALL):
            return _tokens_named(_quoting(words, found.groups()))
    # What we say ourselves has Vietnamese letters outside of all that it quotes.
    return UNEXPLAINED if re.sub(r"'[^']*'|\"[^\"]*\"", "", text).isascii() else text


def _quoting(words: str, quoted: Sequence[str]) -> str:
    for place, said in enumerate(quoted, start=1):
        words = words.replace(f"\\{place}", _kind(said))
    return words


def _kind(name: str) -> str:
    """What a message quotes; the classes of our own facts have no name for an author."""
    return "nhóm dữ liệu" if _CLASS.fullmatch(name) else name


def _tokens_named(text: str) -> str:
    for token, words in _TOKENS.items():
        text = text.replace(token, words)
    return text


def seen(value: object) -> str:
    """A value as a complaint shows it: its first letters."""
    text = _BRIEF.repr(value)
    if not isinstance(value, str):
        pattern, shown = _UNNAMED
        text = pattern.sub(shown, text)
    return text if len(text) <= _LONGEST_VALUE else f"{text[:_LONGEST_VALUE]}…"
