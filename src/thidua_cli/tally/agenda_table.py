"""The deadlines of an agency as a table for people."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from thidua_cli.law import award_name
from thidua_cli.tally.table import Table
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.agenda import COMING, LATE, STATES, Duty
from thidua_cli.workspace.working_days import WorkingDays

COLUMNS = ("Hạn", "Ngày cuối", "Còn (ngày làm việc)", "Việc", "Cho", "Ai làm", "Tình trạng", "Theo")
NOT_KNOWN = "chưa trừ Tết Âm lịch, Giỗ Tổ, ngày liền kề Quốc khánh: ghi ở holidays của thidua.yaml"


def table(duties: Sequence[Duty], day: date, working: WorkingDays) -> Table:
    """One row a deadline, in the order of days, as they stand on `day`."""
    rows = tuple(_cells(duty, day, working) for duty in duties)
    title = f"Lịch thời hạn, tính đến {short_date(day)} ({counted(duties, day, working)})"
    return Table(title, COLUMNS, rows, frozenset({2}), fold=34)


def counted(duties: Sequence[Duty], day: date, working: WorkingDays) -> str:
    """How working days are counted, and which days were skipped between `day` and any deadline that is open."""
    ends = [duty.last for duty in duties if duty.state(day) in (COMING, LATE)]
    skipped = sorted({off for end in ends for off in working.skipped(day, end)})
    without = f", đã trừ {', '.join(map(short_date, skipped))}" if skipped else ""
    return f"ngày làm việc: thứ hai đến thứ sáu{without}{'' if working.holidays else f'; {NOT_KNOWN}'}"


def _cells(duty: Duty, day: date, working: WorkingDays) -> tuple[str, ...]:
    return (
        written(duty),
        short_date(duty.last),
        str(working.count(day, duty.last)) if duty.state(day) in (COMING, LATE) else "",
        f"{duty.text} (năm {duty.year})",
        for_whom(duty),
        ", ".join(duty.actors),
        state(duty, day),
        duty.source,
    )


def written(duty: Duty) -> str:
    """`trước 15/12/2026`, `chậm nhất 30/11/2026`."""
    return f"{'trước' if duty.strict else 'chậm nhất'} {short_date(duty.day)}"


def for_whom(duty: Duty) -> str:
    """The awards it holds for; a line of the plan that is no award stands for itself."""
    return ", ".join(award_name(code, duty.day) for code in duty.awards) or "mọi hình thức"


def state(duty: Duty, day: date) -> str:
    """`quá hạn: còn 3 việc`."""
    found = duty.state(day)
    return STATES[found] + (f": còn {duty.open} việc" if found == LATE else "")
