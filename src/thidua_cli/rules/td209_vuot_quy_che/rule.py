"""Đề nghị, hoặc kế hoạch cho phép, nhiều hơn mức của quy chế."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Citation, Fact, Related
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.slots import award_names, slot_name
from thidua_cli.workspace.books import PlanFiles, covers
from thidua_cli.workspace.measure import Measured, measure
from thidua_cli.workspace.regulation_caps import RegulationLimit, of_this_merit, regulation_limits


def limit_text(limit: RegulationLimit) -> str:
    return limit.sum or f"tối đa {limit.most}"


def cites(limit: RegulationLimit) -> tuple[Citation, ...]:
    return (Citation(limit.laid.regulation.name, limit.laid.overlay.cites or ""),)


def places(limit: RegulationLimit) -> tuple[Related, ...]:
    return (Related("mức của quy chế", limit.laid.overlay.where("limit", limit.subject)),)


def too_many(files: PlanFiles, limit: RegulationLimit, most: int) -> Finding:
    """The place is the first nomination beyond the limit, in the order of the files."""
    asked = len(limit.standing)
    name = award_names(limit.awards)
    message = (
        f"{name}, năm {limit.year}, kế hoạch {files.plan.id}: quy chế cho {limit_text(limit)}; "
        f"đề nghị {asked}; vượt {asked - most}"
    )
    base = limit.base
    facts = (Fact(f"{base.text}: {base.number}", base.span),) if base is not None else ()
    fix = f"bỏ {asked - most} đề nghị, hoặc đề nghị cấp ban hành sửa quy chế"
    place = limit.standing[most].nominee.where("award")
    return Finding(place, message, fix=fix, facts=facts, citations=cites(limit), related=places(limit))


def same_slot(files: PlanFiles, measured: Measured, limit: RegulationLimit) -> bool:
    """Whether a line of the plan is a part, or all, of what the regulation limits in that year."""
    slot = measured.slot
    return (
        slot.year in (limit.year, None)
        and (slot.year is not None or files.plan.years() == range(limit.year, limit.year + 1))
        and all(covers(limit.awards, code) for code in slot.line.award)
        and limit.subject in ("any", slot.subject)
        and of_this_merit(files, limit.laid)
    )


def promised(measured: Measured, limit: RegulationLimit) -> str | None:
    """The sum that shows a line above the regulation; None when it is within, or the two cannot be compared."""
    planned, allowed = measured.slot.amount, limit.amount
    if planned is None:
        return None
    if planned.percent is not None and allowed.percent is not None and planned.of == allowed.of:
        over = planned.percent > allowed.percent and planned.bound != "min"
        return f"kế hoạch {planned}; quy chế {allowed}" if over else None
    if measured.most is None or limit.most is None or measured.most <= limit.most:
        return None
    return f"kế hoạch cho {measured.most}; quy chế cho {limit_text(limit)}"


def in_plan(files: PlanFiles, limits: list[RegulationLimit]) -> Iterator[Finding]:
    seen = set()
    for measured in measure(files):
        for limit in limits:
            shown = promised(measured, limit) if same_slot(files, measured, limit) else None
            span = measured.slot.line.where("quota", measured.slot.subject)
            if shown is not None and (span, id(limit.laid.overlay)) not in seen:
                seen.add((span, id(limit.laid.overlay)))
                message = f"{slot_name(files, measured.slot)} vượt quy chế: {shown}"
                yield Finding(span, message, fix="hạ số này", citations=cites(limit), related=places(limit))


def check(files: PlanFiles) -> Iterator[Finding]:
    limits = list(regulation_limits(files))
    yield from in_plan(files, limits)
    for limit in limits:
        if limit.most is not None and len(limit.standing) > limit.most:
            yield too_many(files, limit, limit.most)


RULE = Rule("TD209", "vuot-quy-che", "Số lượng không vượt mức của quy chế đang có hiệu lực.", PlanFiles, check)
