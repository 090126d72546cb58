"""One key for all ways to write the name of somebody outside: `UBND xã Hoà An` and `Ủy ban nhân dân xã Hòa An`."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from thidua_cli.exchange.words import fold, spelling_key

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
    "pvhcc": "phục vụ hành chính công",
    "vhxh": "văn hóa xã hội",
}
_SCHOOL = {"trường th": "trường tiểu học", "trường mn": "trường mầm non", "trường mg": "trường mẫu giáo"}
"""What is short for a kind of school only where `trường` stands before it."""

_PAIRS = re.compile(r"\b(gd|kh|gt|vh)\s*(?:&|-|và)\s*(đt|cn|vt|xh)\b")
_WORDS = re.compile(r"\w+|&")
_OFFICE = spelling_key("ủy ban nhân dân") + " "
_PEERS = tuple(map(spelling_key, ("hội đồng nhân dân", "đảng ủy", "mặt trận tổ quốc", "ủy ban")))
_BETWEEN = re.compile(r"\s*[,;]\s*|\s+[-–]\s+")
_Y = str.maketrans("yỳýỷỹỵ", "iìíỉĩị")
_LAST_Y = re.compile(r"(?<=\b[hklmst])[yỳýỷỹỵ]\b")


@cache
def written_out(text: str) -> str:
    """Lower case, composed, known abbreviations in full."""
    words = _PAIRS.sub(r"\1\2", unicodedata.normalize("NFC", text.casefold()))
    whole = " ".join(_SHORT.get(word, word) for word in _WORDS.findall(words))
    return re.sub(r"\btrường (?:th|mn|mg)\b", lambda found: _SCHOOL[found[0]], whole)


def designation(name: str, place: str, *, person: bool) -> str:
    """The key of a name together with its place.

    A place counts once: `Phòng A, Sở B` without a place, with the place `Sở B`, and `Phòng A` of `Sở B` are the same.
    """
    own, *repeated = (_key(part, person=person) for part in _parts(name))
    for part in repeated:
        # The people's council or the party of a place and its office are two bodies, named together.
        bare = part if own.startswith(_PEERS) else part.removeprefix(_OFFICE)
        own = own if _ends(own, bare, " ") else f"{own} {part}"
    where = _key(place, person=False).removeprefix(_OFFICE)
    return own if _ends(own, where, " ") else f"{own} {where}"


def likeness(name: str, place: str, *, person: bool) -> str:
    """Equal for designations that differ in marks only, or in the office of a place: what may be one, and is asked."""
    office = f"{fold(_OFFICE)}-"
    own, *others = (fold(_key(part, person=person)) for part in (*_parts(name), *([place] if place else [])))
    for part in others:
        bare = part.removeprefix(office)
        own = own if _ends(own, bare, "-") else f"{own}-{bare}"
    return own


def has_place(name: str, place: str) -> bool:
    """Whether a place is said beside the name, or behind a comma in it; `Sở B` of `Sở B` has none."""
    return len(_parts(name)) > 1 or fold(written_out(place)) not in ("", fold(written_out(name)))


def _parts(name: str) -> list[str]:
    return list(filter(None, _BETWEEN.split(name))) or [name]


def _key(text: str, *, person: bool) -> str:
    # `Kỹ thuật` and `kĩ thuật` are one word; in the names of people `Lý` and `Lí` may be two.
    words = written_out(text)
    return spelling_key(words if person else _plain(words))


def _ends(own: str, part: str, blank: str) -> bool:
    return not part or f"{blank}{own}".endswith(f"{blank}{part}")


def _plain(words: str) -> str:
    return _LAST_Y.sub(lambda found: found[0].translate(_Y), words)
