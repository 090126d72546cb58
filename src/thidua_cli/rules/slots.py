"""Shared by the rules about quotas: a slot and its numbers in Vietnamese, with their places."""

from __future__ import annotations

from thidua_cli.diagnostics import Fact, Related
from thidua_cli.law import award
from thidua_cli.models.choices import SUBJECTS
from thidua_cli.models.plan import AwardQuota
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.measure import ANY, Measured, Slot


def award_names(codes: tuple[str, ...]) -> str:
    """`Bằng khen của bộ, Bằng khen của tỉnh`: a pool names every award in it."""
    return ", ".join(found.name if (found := award(code)) else code for code in codes)


def line_name(line: AwardQuota) -> str:
    return line.name or award_names(line.award)


def slot_name(files: PlanFiles, slot: Slot) -> str:
    """`Giấy khen … (gk-nam), tập thể, năm 2024, Văn phòng Sở, kế hoạch cchc`."""
    unit = files.of.units.get(slot.unit) if slot.unit else None
    parts = (
        line_name(slot.line) + (f" ({slot.line.id})" if slot.line.id else ""),
        "" if slot.subject == ANY else SUBJECTS[slot.subject],
        f"năm {slot.year}" if slot.year else "",
        f"đợt {slot.wave}" if slot.wave else "",
        unit.name if unit else "",
        f"kế hoạch {files.plan.id}",
    )
    return ", ".join(part for part in parts if part)


def facts(measured: Measured) -> tuple[Fact, ...]:
    """The quota as written and the denominator, each with its place."""
    slot, base = measured.slot, measured.base
    found = [Fact(f"số lượng: {slot.amount}", slot.line.where("quota", slot.subject))]
    if base is not None:
        found.append(Fact(f"{base.text}: {'chưa biết' if base.number is None else base.number}", base.span))
    return tuple(found)


def quota_line(measured: Measured) -> tuple[Related, ...]:
    slot = measured.slot
    return (Related(f"số lượng của {slot.line.key}", slot.line.where("quota", slot.subject)),)
