"""The lines of thể thức as they print, with the endings and blanks that custom and decree ask for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from thidua_cli.text.front import AppendixFront, Archive, Front, PaperDate, Recipient
from thidua_cli.text.vietnamese import day_text, month_text, roman

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
RECIPIENTS_LABEL = "Nơi nhận:"
ELECTRONIC_LABEL = "Bản điện tử:"
END_MARK = "./."

_NUMBER_ROOM = " " * 8
_DATE_ROOM = " " * 6
"""As wide in print as two figures between two spaces, so that the line stays as long once it is filled in."""
_LEGAL_BASIS = "căn cứ"


def number_line(number: str, symbol: str) -> str:
    """`Số: 05/KH-SKHCN`; a blank number leaves room for the clerk to write it."""
    return f"Số: {number}/{symbol}" if number else f"Số:{_NUMBER_ROOM}/{symbol}"


def place_line(front: Front) -> str:
    """`Hưng Yên, ngày 07 tháng 3 năm 2024`; a blank day or month leaves room."""
    return f"{front.place}, {date_words(front.date)}"


def subject_line(front: Front) -> str:
    """`V/v báo cáo kết quả phong trào thi đua`: the trích yếu of a công văn (II.5b)."""
    return f"V/v {front.subject}"


def addressee_lines(front: Front) -> tuple[str, ...]:
    """`Kính gửi: UBND tỉnh` on one line; several with a dash, `;` and `.`, each on its own line below (II.9d)."""
    if len(front.to) < 2:
        return tuple(f"{front.greeting}: {name}" for name in front.to)
    return (f"{front.greeting}:", *_ended([f"- {name}" for name in front.to]))


def base_lines(front: Front, end: str = ".") -> tuple[str, ...]:
    """Căn cứ with `;` after each and `end` after the last: `.` by Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6a."""
    return _ended(front.bases, last=end)


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


def appendix_labels(fronts: Sequence[AppendixFront]) -> tuple[str, ...]:
    """`Phụ lục`, or `Phụ lục I`, `Phụ lục II` … where there are several (III.1b); empty for what has no label."""
    labelled = [front for front in fronts if front.labelled]
    if len(labelled) < 2:
        return tuple("Phụ lục" if front.labelled else "" for front in fronts)
    numbers = iter(range(1, len(labelled) + 1))
    return tuple(f"Phụ lục {roman(next(numbers))}" if front.labelled else "" for front in fronts)


def attached_line(front: Front, appendix: AppendixFront) -> str:
    """`(Kèm theo Quyết định số 05/QĐ-SNV ngày 07 tháng 3 năm 2026 của Giám đốc Sở Nội vụ)` (III.1c)."""
    if appendix.attached:
        return f"({appendix.attached})"
    kind = front.type.capitalize() or "Công văn"
    number = number_line(front.number, front.symbol).removeprefix("Số:")
    return f"(Kèm theo {kind} số{number} {date_words(front.date)} của {front.issuer})"


def date_words(day: PaperDate) -> str:
    """`ngày 07 tháng 3 năm 2024`; a blank day or month leaves room."""
    day_words = f" {day_text(day.day)} " if day.day else _DATE_ROOM
    month_words = f" {month_text(day.month)} " if day.month else _DATE_ROOM
    return f"ngày{day_words}tháng{month_words}năm {day.year}"


def _dashed(entries: Iterable[Recipient]) -> tuple[str, ...]:
    return tuple(f"- {entry.text}" for entry in entries)


def _ended(lines: Sequence[str], last: str = ".") -> tuple[str, ...]:
    bare = [line.rstrip(" ;.,") for line in lines]
    return tuple(f"{line}{';' if place < len(bare) else last}" for place, line in enumerate(bare, start=1))
