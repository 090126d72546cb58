"""The lines of thể thức as they print, with the endings and blanks that custom and decree ask for."""

from __future__ import annotations

from collections.abc import Iterable

from thidua_cli.text.front import Archive, Front, PaperDate, Recipient
from thidua_cli.text.vietnamese import day_text, month_text

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
RECIPIENTS_LABEL = "Nơi nhận:"
ELECTRONIC_LABEL = "Bản điện tử:"
END_MARK = "./."

_NUMBER_ROOM = " " * 8
_DATE_ROOM = " " * 6
"""As wide in print as two figures between two spaces, so that the line stays as long once it is filled in."""
_LEGAL_BASIS = "căn cứ"


def number_line(front: Front) -> str:
    """`Số: 05/KH-SKHCN`; a blank number leaves room for the clerk to write it."""
    return f"Số: {front.number}/{front.symbol}" if front.number else f"Số:{_NUMBER_ROOM}/{front.symbol}"


def place_line(front: Front) -> str:
    """`Hưng Yên, ngày 07 tháng 3 năm 2024`; a blank day or month leaves room."""
    return f"{front.place}, {_date_words(front.date)}"


def base_lines(front: Front) -> tuple[str, ...]:
    """Căn cứ with `;` after each and `.` after the last (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6a)."""
    return _ended(front.bases)


def bases_are_slanted(front: Front) -> bool:
    """One `Căn cứ …` puts the whole list in italics (II.6a); a list without, such as `Thực hiện …`, stays upright."""
    return any(base.lower().startswith(_LEGAL_BASIS) for base in front.bases)


def recipient_lines(front: Front) -> tuple[str, ...]:
    """`- UBND tỉnh (để báo cáo);` … The last ends with `.` only when neither electronic copies nor archive follow."""
    lines = _dashed(entry for entry in front.recipients if not entry.electronic)
    return _ended(lines, last=";" if front.archive or electronic_lines(front) else ".")


def electronic_lines(front: Front) -> tuple[str, ...]:
    """The same for those who get an electronic copy; they stand above the archive line, which is always the last."""
    lines = _dashed(entry for entry in front.recipients if entry.electronic)
    return _ended(lines, last=";" if front.archive else ".")


def archive_line(archive: Archive) -> tuple[str, str, str]:
    """(`- Lưu: VT, VP`, raised initials, `.`): the last line of Nơi nhận (II.9)."""
    places = ", ".join(part for part in (archive.office, archive.unit) if part)
    return f"- Lưu: {places}", archive.drafter, "."


def _date_words(day: PaperDate) -> str:
    day_words = f" {day_text(day.day)} " if day.day else _DATE_ROOM
    month_words = f" {month_text(day.month)} " if day.month else _DATE_ROOM
    return f"ngày{day_words}tháng{month_words}năm {day.year}"


def _dashed(entries: Iterable[Recipient]) -> tuple[str, ...]:
    return tuple(f"- {entry.text}" for entry in entries)


def _ended(lines: tuple[str, ...], last: str = ".") -> tuple[str, ...]:
    bare = [line.rstrip(" ;.,") for line in lines]
    return tuple(f"{line}{';' if place < len(bare) else last}" for place, line in enumerate(bare, start=1))
