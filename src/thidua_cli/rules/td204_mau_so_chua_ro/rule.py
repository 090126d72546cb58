"""Tỷ lệ có mẫu số chưa biết: chưa kết luận được."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Fact, Severity
from thidua_cli.models.amount import Amount
from thidua_cli.models.plan import Plan
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.denominators import is_denominator
from thidua_cli.rules.slots import award_names, facts, slot_name
from thidua_cli.workspace.bases import Base
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.measure import Measured, Reached, goals, measure

FIX = "khai headcounts trong agency.yaml, hoặc người, đơn vị, xếp loại, danh sách mà mẫu số đếm"


def is_unknown(base: Base | None, amount: Amount | None, plan: Plan) -> bool:
    """A name that nothing is called by is another rule's business."""
    return base is not None and base.number is None and amount is not None and is_denominator(amount.of or "", plan)


def of_quota(files: PlanFiles, measured: Measured) -> Finding:
    assert measured.base is not None
    asked = len(measured.nominated)
    message = f"{slot_name(files, measured.slot)}: chưa đủ dữ liệu để so {asked} đề nghị, thiếu {measured.base.text}"
    return Finding(measured.slot.line.where("quota", measured.slot.subject), message, fix=FIX, facts=facts(measured))


def of_goal(reached: Reached) -> Finding:
    assert reached.base is not None
    target = reached.target
    names = award_names(target.award or ())
    message = f"chỉ tiêu {names}: chưa đủ dữ liệu để tính {reached.amount}, thiếu {reached.base.text}"
    return Finding(target.where("goal", reached.subject), message, fix=FIX, facts=(Fact(f"đã có {reached.actual}"),))


def check(files: PlanFiles) -> Iterator[Finding]:
    # A plan that nothing was nominated for yet needs no denominator yet.
    if not (files.nominated or files.decided):
        return
    for measured in measure(files):
        if is_unknown(measured.base, measured.slot.amount, files.plan) and measured.nominated:
            yield of_quota(files, measured)
    for reached in goals(files):
        if is_unknown(reached.base, reached.amount, files.plan) and reached.actual is not None:
            yield of_goal(reached)


RULE = Rule("TD204", "mau-so-chua-ro", "Tỷ lệ cần có mẫu số biết được.", PlanFiles, check, Severity.WARNING)
