"""Changes as tables for people: verdicts, limits, how much stays as it is."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.models.choices import PERIODS
from thidua_cli.tally.compute import subject_name
from thidua_cli.tally.evidence import facts_text
from thidua_cli.tally.limits import Limit
from thidua_cli.tally.quota_table import BY
from thidua_cli.tally.table import UNKNOWN, Table, cell
from thidua_cli.tally.whatif import Judged, LimitChange, WhatIf

FOLD = 44


def tables(found: WhatIf) -> Iterator[Table]:
    """A table without rows is left out; the last one says how much does not change."""
    if found.verdicts:
        columns: tuple[str, ...] = ("Ai", "Danh hiệu, hình thức", "Hiện nay", "Nếu đổi", "Vì")
        rows = tuple(map(verdict_cells, found.verdicts))
        yield Table(f"{found.plan}: kết luận đổi", columns, rows, fold=FOLD)
    if found.limits:
        columns = ("Danh hiệu, hình thức", "Đối tượng", "Kỳ", "Hiện nay", "Nếu đổi", "Ngoài số lượng nếu đổi")
        rows = tuple(map(limit_cells, found.limits))
        yield Table(f"{found.plan}: số lượng, chỉ tiêu đổi", columns, rows, fold=FOLD)
    yield sums_table(found)


def sums_table(found: WhatIf) -> Table:
    flips = sum(change.flips for change in found.limits)
    rows = (
        ("Kết luận về đề nghị", str(len(found.verdicts)), str(found.same_verdicts)),
        ("Giới hạn, chỉ tiêu", str(len(found.limits)), str(found.same_limits)),
        ("trong đó đổi kết luận", str(flips), ""),
    )
    return Table(f"{found.plan}: tóm tắt", ("", "Đổi", "Giữ nguyên"), rows, frozenset({1, 2}))


def verdict_cells(one: Judged) -> tuple[str, ...]:
    why = "; ".join(f"{step.condition} ({facts_text(step.facts)})" for step in one.reasons)
    award = f"{one.award_name} năm {one.case.year}"
    who = f"{one.who_name} ({one.who})" if one.who is not None else one.who_name
    return who, award, str(one.before.verdict), str(one.after.verdict), why


def limit_cells(change: LimitChange) -> tuple[str, ...]:
    limited = change.limited
    when = [str(limited.year or limited.wave or PERIODS["plan"]), *([limited.unit] if limited.unit else [])]
    goal = " (chỉ tiêu)" if limited.is_goal else ""
    beyond = ", ".join(change.after.beyond) if change.after is not None else ""
    sides = (side_text(change.before), side_text(change.after))
    return f"{limited.name}{goal}", subject_name(limited.subject), " · ".join(when), *sides, beyond


def side_text(side: Limit | None) -> str:
    """`nhiều nhất 9 (luật), đề nghị 11: vượt 2; luật: ⌊15% × 63⌋ = 9`."""
    if side is None:
        return UNKNOWN
    asked = f"{', '.join([*_bounds(side), f'đang có {cell(side.asked)}'])}: {side.verdict}"
    return "; ".join((asked, *side.sums))


def _bounds(side: Limit) -> list[str]:
    """`nhiều nhất 9 (luật)`, `ít nhất 1`; `đúng 7` where both are one number."""
    by = f" ({BY[side.by]})" if side.by is not None else ""
    if side.most is not None and side.most == side.least:
        return [f"đúng {side.most}{by}"]
    most = [f"nhiều nhất {side.most}{by}"] if side.most is not None else []
    return [*most, f"ít nhất {side.least}"] if side.least else most
