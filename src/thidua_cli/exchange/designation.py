"""One key for all ways to write the name of somebody outside: `UBND xã Hoà An` and `Ủy ban nhân dân xã Hòa An`."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from thidua_cli.exchange.words import spelling_key

# Abbreviations that stand for one thing only; `TT` (trung tâm, thị trấn) or `TP` are not among them.
_SHORT = {
    "&": "và",
    "ubnd": "ủy ban nhân dân",
    "hđnd": "hội đồng nhân dân",
    "ubmttq": "ủy ban mặt trận tổ quốc",
    "mttq": "mặt trận tổ quốc",
    "lđlđ": "liên đoàn lao động",
    "lhpn": "liên hiệp phụ nữ",
    "tncs": "thanh niên cộng sản",
    "ccb": "cựu chiến binh",
    "thcs": "trung học cơ sở",
    "thpt": "trung học phổ thông",
    "gdđt": "giáo dục và đào tạo",
    "gdtx": "giáo dục thường xuyên",
    "khcn": "khoa học và công nghệ",
    "gtvt": "giao thông vận tải",
    "bhxh": "bảo hiểm xã hội",
    "tnhh": "trách nhiệm hữu hạn",
    "mtv": "một thành viên",
    "htx": "hợp tác xã",
    "ttyt": "trung tâm y tế",
    "bql": "ban quản lý",
    "chqs": "chỉ huy quân sự",
}
_PAIRS = re.compile(r"\b(gd|kh|gt)\s*(?:&|-|và)\s*(đt|cn|vt)\b")
_WORDS = re.compile(r"\w+|&")
_OFFICE = spelling_key("ủy ban nhân dân") + " "
_Y = str.maketrans("yỳýỷỹỵ", "iìíỉĩị")
_LAST_Y = re.compile(r"(?<=\b[hklmst])[yỳýỷỹỵ]\b")


@cache
def written_out(text: str) -> str:
    """Lower case, composed, known abbreviations in full."""
    words = _PAIRS.sub(r"\1\2", unicodedata.normalize("NFC", text.casefold()))
    return " ".join(_SHORT.get(word, word) for word in _WORDS.findall(words))


def designation(name: str, place: str, *, person: bool) -> str:
    """The key of a name together with its place; `fold` of two keys is equal when they differ in marks only.

    A place counts once: `Phòng A, Sở B` without a place, with the place `Sở B`, and `Phòng A` of `Sở B` are the same.
    """
    words = written_out(name)
    # `Kỹ thuật` and `kĩ thuật` are one word; in the names of people `Lý` and `Lí` may be two.
    own = spelling_key(words if person else _plain(words))
    where = spelling_key(_plain(written_out(place))).removeprefix(_OFFICE)
    return own if not where or f" {own}".endswith(f" {where}") else f"{own} {where}"


def _plain(words: str) -> str:
    return _LAST_Y.sub(lambda found: found[0].translate(_Y), words)
