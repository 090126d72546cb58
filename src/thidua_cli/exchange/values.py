"""Days, years, numbers and words of cells, as the files of a workspace write them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta

from thidua_cli.exchange.words import fold
from thidua_cli.models.choices import EMPLOYMENT, GENDERS, MERITS, ROLES, SUBJECTS

_EXCEL_ZERO = date(1899, 12, 30)
_DAY = re.compile(r"(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})")
_IN_WORDS = re.compile(r"(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})", re.IGNORECASE)
_MERIT_WORDS = {
    "thuong-xuyen": "cong-trang",
    "phong-trao": "chuyen-de",
    "theo-dot": "chuyen-de",
    "hang-nam": "cong-trang",
}
_KIND_WORDS = {
    "collective": "don-vi doanh-nghiep co-quan to-chuc phong-ban hop-tac-xa xa phuong nhan-dan",
    "individual": "can-bo cong-chuc vien-chuc lanh-dao nguoi-lao-dong nong-dan cong-nhan hoc-sinh sinh-vien doanh-nhan",
}


def day_of(text: str) -> str | None:
    """`15/3/2024`, `2024-03-15`, Excel's count of days `45366` → `2024-03-15`; None for what is no day."""
    try:
        if re.fullmatch(r"\d{5}", text):
            return (_EXCEL_ZERO + timedelta(days=int(text))).isoformat()
        match = _DAY.fullmatch(text) or _IN_WORDS.fullmatch(text)
        if match:
            return date(int(match[3]), int(match[2]), int(match[1])).isoformat()
        return date.fromisoformat(text[:10]).isoformat() if re.fullmatch(r"\d{4}-\d\d-\d\d.*", text) else None
    except ValueError:
        return None


def year_of(text: str) -> int | None:
    """`2024`, `Năm 2024` → 2024; None for anything else, two years too."""
    years = re.findall(r"(?<!\d)(?:19|20)\d{2}(?!\d)", text)
    return int(years[0]) if len(years) == 1 else None


def citizen_number(text: str) -> tuple[str | None, bool]:
    """Nine or twelve digits, and whether zeros in front had to be given back; None for what is no such number."""
    digits = re.sub(r"[\s.'’-]", "", text)
    if not digits.isdecimal() or len(digits) > 12:
        return None, False
    if len(digits) in (9, 12):
        return digits, False
    # The first digit of a province's code may be 0, and the second too: at most two zeros can be lost.
    return (digits.zfill(12), True) if len(digits) in (10, 11) else (None, False)


def word_of(text: str, names: Mapping[str, str]) -> str | None:
    """The key of a closed list whose own spelling or Vietnamese name this is."""
    folded = fold(text)
    return next((key for key, name in names.items() if folded in (fold(key), fold(name))), None)


def merit_of(text: str) -> str | None:
    """The loại hình khen thưởng; other words around it do no harm."""
    folded = fold(text)
    spoken = {fold(key): key for key in MERITS} | _MERIT_WORDS
    found = {code for words, code in spoken.items() if words in folded}
    return found.pop() if len(found) == 1 else word_of(text, MERITS)


def subject_of(text: str) -> str | None:
    """individual, collective, household; None when the words do not tell."""
    folded = f"-{fold(text)}-"
    words = {"-ho-gia-dinh-": "household", "-tap-the-": "collective", "-ca-nhan-": "individual"}
    found = {subject for word, subject in words.items() if word in folded}
    if not found and folded in ("-ong-", "-ba-", "-dong-chi-", "-ong-ba-"):
        return "individual"
    return found.pop() if len(found) == 1 else word_of(text, SUBJECTS)


def kind_of_subject(text: str) -> str | None:
    """The same for a cell that says nothing but the kind, where `Doanh nghiệp` and `Công chức` tell it too."""
    folded = f"-{fold(text)}-"
    kinds = {subject for subject, words in _KIND_WORDS.items() if any(f"-{word}-" in folded for word in words.split())}
    return subject_of(text) or (kinds.pop() if len(kinds) == 1 else None)


def employment_of(text: str) -> str | None:
    return word_of(text, EMPLOYMENT)


def gender_of(text: str) -> str | None:
    return word_of(text, GENDERS)


def role_of(text: str) -> str | None:
    return word_of(text, ROLES)
