"""What a person has to think about again before an earlier plan can be this year's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date

from thidua_cli.law import LegalText, legal_text
from thidua_cli.models.amount import Amount
from thidua_cli.models.choices import SUBJECTS
from thidua_cli.models.plan import Basis, Plan
from thidua_cli.scaffold.shift import Shift
from thidua_cli.source import Path
from thidua_cli.workspace.legal_bases import named_by, successor

Note = tuple[Path, str]
_ANNIVERSARY = re.compile(r"(kỷ niệm\s+(?:lần thứ\s+)?)?(?<!\d)(\d{1,4})\s+năm\s+(\w+)")
_EVENTS = ("ngày", "thành", "giải", "chiến", "truyền", "quốc", "cách")


def of_data(plan: Plan, shift: Shift) -> Iterator[Note]:
    """Bases, figures and movements of the old plan."""
    start, end = plan.period.start, plan.period.end
    if (start.month, start.day, end.month, end.day) != (1, 1, 12, 31):
        yield ("period",), "ngày đầu, ngày cuối giữ của kỳ cũ, chỉ đổi năm"
    for index, basis in enumerate(plan.bases):
        yield ("bases", index), basis_note(basis, shift.day(start))
    for code, own in plan.denominators.items():
        yield ("denominators", code), f"mẫu số {own.number} {own.name} giữ của kế hoạch cũ"
    for index, target in enumerate(plan.targets):
        if target.goal:
            yield ("targets", index), f"mức phấn đấu {amounts_text(target.goal)} giữ của kế hoạch cũ"
    for index, line in enumerate(plan.awards):
        if line.quota and not all(amount.allocated and amount.count is None for amount in line.quota.values()):
            yield ("awards", index), f"số lượng {amounts_text(line.quota)} giữ của kế hoạch cũ"
    for index, movement in enumerate(plan.movements):
        if movement.end is not None and movement.end < shift.new.last:
            yield ("movements", index), f"phong trào này chỉ đến năm {movement.end}"


def amounts_text(amounts: Mapping[str, Amount]) -> str:
    """`max 3 tập thể, max 6 cá nhân`; `20% of staff` where one amount is for all."""
    return ", ".join(f"{amount} {SUBJECTS.get(subject, '')}".strip() for subject, amount in amounts.items())


def basis_note(basis: Basis, day: date) -> str:
    """What is known of the text a basis names, on the first day of the new period."""
    text = named_by(basis)
    if text is None:
        written = f"căn cứ ngày {basis.day:%d/%m/%Y}" if basis.day else "căn cứ của kế hoạch cũ"
        return f"{written}; kiểm tra còn hiệu lực không, kỳ mới có văn bản nào thay"
    if text.in_force_on(day) is False:
        return f"{text} không còn hiệu lực vào {day:%d/%m/%Y}{_replacement(text, day)}"
    amending = [later for name in text.amended_by if (later := legal_text(name)) and later.in_force_on(day)]
    changed = f"; đã được sửa đổi bởi {', '.join(map(str, amending))}" if amending else ""
    return f"kiểm tra {text} còn hiệu lực khi ban hành{changed}"


def _replacement(text: LegalText, day: date) -> str:
    later = successor(text, day)
    if later is None:
        return "; tìm văn bản thay thế"
    signed = f" ngày {later.signed}" if later.signed else ""
    return f"; thay bằng {later}{signed}"


def anniversaries(text: str, shift: Shift) -> Iterator[str]:
    """`kỷ niệm 124 năm ngày sinh …`, `52 năm thành lập …`: a number that grows with the years."""
    years = shift.new.first - shift.old.first
    for match in _ANNIVERSARY.finditer(text):
        if match[1] or match[3].lower() in _EVENTS:
            number = int(match[2])
            yield f"“{number} năm” tính cho năm {shift.old.first}; năm {shift.new.first} là {number + years} năm"
