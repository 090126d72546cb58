"""Which sort of paper a file is: what decides which parts it must have."""

from __future__ import annotations

import re
from difflib import get_close_matches
from enum import StrEnum

from thidua_cli.law.document_types import sign_of, types
from thidua_cli.law.spelling import fold


class Kind(StrEnum):
    """Sorts of paper by their thể thức (Nghị định 30/2020/NĐ-CP, Phụ lục III), and those it does not rule."""

    DECISION = "quyet-dinh"
    NAMED = "co-ten-loai"
    LETTER = "cong-van"
    INVITATION = "giay-moi"
    MINUTES = "bien-ban"
    LIST = "danh-sach"
    APPENDIX = "phu-luc"
    OTHER = "van-ban-khac"
    CERTIFICATE = "giay-khen"
    PARTY = "van-ban-dang"
    UNKNOWN = "khong-ro"


OFFICIAL = frozenset({Kind.DECISION, Kind.NAMED, Kind.LETTER, Kind.INVITATION, Kind.MINUTES, Kind.LIST})
"""Papers with a head and a foot of their own."""

HEADED = OFFICIAL | {Kind.OTHER}
"""Papers that begin with Quốc hiệu and Tiêu ngữ."""

TYPED = OFFICIAL - {Kind.LETTER}
"""Those that print the name of their type."""

JUDGED = HEADED | {Kind.APPENDIX, Kind.UNKNOWN}
"""Those that are judged at all: page and letters even when nothing else was recognised."""

WORDS = {
    Kind.DECISION: "quyết định",
    Kind.NAMED: "văn bản có tên loại",
    Kind.LETTER: "công văn",
    Kind.INVITATION: "giấy mời",
    Kind.MINUTES: "biên bản",
    Kind.LIST: "danh sách gửi riêng",
    Kind.APPENDIX: "phụ lục",
    Kind.OTHER: "văn bản khác, nghị định không nêu tên loại",
    Kind.CERTIFICATE: "giấy khen, bằng khen, giấy chứng nhận",
    Kind.PARTY: "văn bản của Đảng",
    Kind.UNKNOWN: "chưa nhận ra loại",
}
_OWN = {"quyet-dinh": Kind.DECISION, "giay-moi": Kind.INVITATION, "bien-ban": Kind.MINUTES}
_CERTIFICATES = frozenset({"giay-khen", "bang-khen", "giay-chung-nhan", "bang-chung-nhan"})
_LIST = "danh-sach"
MERITS = "bao-cao-thanh-tich"
"""A report by its name, but of those who are put forward: it takes no number."""

UNTITLED = frozenset({"giay-gioi-thieu", "giay-nghi-phep", "giay-uy-quyen", "phieu-gui", "phieu-chuyen", "phieu-bao"})
"""Slips whose samples (Phụ lục III, Mẫu 1.8 and 1.10) have no title below the type, and those that are like them:
what stands there in the middle begins the text."""

_LIKE_ENOUGH = 0.9
"""Of a type that is misspelt: `quy-trinh` is no `quy-dinh`."""

_OTHERS = ("ban-dang-ky", "ban-giao-uoc", "giao-uoc-thi-dua", "ban-cam-ket", "ban-tom-tat", "tom-tat-thanh-tich")
_BALLOTS = ("phieu-bau", "phieu-bieu-quyet", "phieu-lay-y-kien")
_PARTY = "dang-cong-san-viet-nam"
_MORE = re.compile(r"(?:ke-hoach|huong-dan|chuong-trinh|quy-che|bien-ban|giay-moi)(?=-)")
"""Types that custom prints with a word more: `KẾ HOẠCH LIÊN TỊCH`, `BIÊN BẢN KIỂM PHIẾU`, `GIẤY MỜI HỌP`."""

_WORDS_MORE = re.compile(r"-(?:lien-tich|lien-nganh|phoi-hop|kiem-phieu|bau-cu|hop|hoi-nghi|cuoc-hop|lam-viec)\b.*")


def bare_type(name: str) -> str:
    """`ke-hoach` for `KẾ HOẠCH LIÊN TỊCH`: the type without the words that say of what sort it is."""
    words = fold(name)
    match = _MORE.match(words)
    more = match is not None and _WORDS_MORE.fullmatch(words, match.end())
    return match[0] if match is not None and more else words


def of_type(name: str) -> Kind | None:
    """The kind whose papers print this type name; None for words that are no type."""
    words = bare_type(name)
    if words in _CERTIFICATES:
        return Kind.CERTIFICATE
    if words == _PARTY:
        return Kind.PARTY
    if words in _OWN:
        return _OWN[words]
    return Kind.NAMED if words == MERITS or sign_of(words) is not None else None


def leading_type(name: str) -> str | None:
    """The type a line begins with where its title was typed behind it: `quyet-dinh` of `QUYẾT ĐỊNH TẶNG GIẤY KHEN`."""
    words = fold(name).split("-")
    starts = ("-".join(words[:count]) for count in range(len(words), 0, -1))
    return next((start for start in starts if of_type(start) is not None), None)


def nearest_type(name: str) -> str | None:
    """The type that was meant by one misspelt; None for words that are like none."""
    found = get_close_matches(fold(name), types(), n=1, cutoff=_LIKE_ENOUGH)
    return found[0] if found else None


def is_list(name: str) -> bool:
    """Whether it is what lists print in place of a type; the decree names no such type, custom sets them out alike."""
    return fold(name) == _LIST


def is_other(name: str) -> bool:
    """Whether a paper of the year is named so that the decree does not list: its thể thức is only that of the page."""
    return fold(name).startswith(_OTHERS + _BALLOTS)
