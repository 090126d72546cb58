"""Đề nghị ít hơn mức ít nhất mà kế hoạch nêu."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.models.amount import Amount
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.slots import facts, quota_line, slot_name
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.measure import Measured, measure


def has_minimum(amount: Amount | None) -> bool:
    """`1-2`, `min 2` and `min 20% of …` set a minimum; `2` and `20% of …` are limits, when they are quotas."""
    return amount is not None and (amount.min is not None or amount.bound == "min")


def too_few(files: PlanFiles, measured: Measured, least: int) -> Finding:
    asked = len(measured.nominated)
    message = f"{slot_name(files, measured.slot)}: ít nhất {least}; mới đề nghị {asked}; còn thiếu {least - asked}"
    nominee = measured.nominated[0].nominee
    return Finding(nominee.where("award"), message, facts=facts(measured), related=quota_line(measured))


def check(files: PlanFiles) -> Iterator[Finding]:
    if not files.nominated:
        return
    for measured in measure(files):
        least = measured.least
        if least is not None and has_minimum(measured.slot.amount) and 0 < len(measured.nominated) < least:
            yield too_few(files, measured, least)


RULE = Rule("TD202", "thieu-so-luong", "Số đề nghị đạt mức ít nhất của kế hoạch.", PlanFiles, check, Severity.INFO)
