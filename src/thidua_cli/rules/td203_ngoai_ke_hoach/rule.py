"""Đề nghị một danh hiệu, hình thức mà kế hoạch không nêu."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.law import award
from thidua_cli.models.plan import Plan
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import Entry, PlanFiles, covers


def not_listed(files: PlanFiles, entry: Entry) -> Finding:
    found = award(entry.award)
    listed = ", ".join(line.key for line in files.plan.awards) or "chưa có dòng nào"
    message = f"kế hoạch {files.plan.id} không có {found.name if found else entry.award}; awards của kế hoạch: {listed}"
    return Finding(entry.nominee.where("award"), message, fix="thêm dòng vào awards của kế hoạch, hoặc bỏ đề nghị này")


def is_yearly_title(plan: Plan, code: str) -> bool:
    """Yearly titles are considered every year by law; the plan of a year need not list them to allow them."""
    found = award(code)
    return plan.type == "annual" and found is not None and found.family == "danh-hieu" and found.level == "co-so"


def check(files: PlanFiles) -> Iterator[Finding]:
    # A code outside the catalogue is another rule's business, and so is one that several lines may mean.
    for entry in files.nominated:
        known = award(entry.award) is not None and not is_yearly_title(files.plan, entry.award)
        if entry.line is None and known and not any(covers(line.award, entry.award) for line in files.plan.awards):
            yield not_listed(files, entry)


RULE = Rule("TD203", "ngoai-ke-hoach", "Chỉ đề nghị những hình thức kế hoạch có nêu.", PlanFiles, check)
