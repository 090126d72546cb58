"""Đề nghị một danh hiệu, hình thức mà kế hoạch không nêu, hoặc không nêu cho đơn vị ấy."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Related
from thidua_cli.law import award
from thidua_cli.models.plan import AwardQuota, Plan
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.slots import award_names
from thidua_cli.workspace.books import Entry, PlanFiles, covers


def not_listed(files: PlanFiles, entry: Entry) -> Finding:
    listed = ", ".join(line.key for line in files.plan.awards) or "chưa có dòng nào"
    message = f"kế hoạch {files.plan.id} không có {award_names((entry.award,))}; awards của kế hoạch: {listed}"
    return Finding(entry.nominee.where("award"), message, fix="thêm dòng vào awards của kế hoạch, hoặc bỏ đề nghị này")


def without_quota(files: PlanFiles, entry: Entry, line: AwardQuota) -> Iterator[Finding]:
    """One whom a line by units does not count, so that no number would ever hold. An unknown unit is said elsewhere."""
    nominee, unit = entry.nominee, files.of.unit_of(entry.nominee)
    of_no_unit = nominee.external is not None or nominee.whole_agency is not None
    if not of_no_unit and unit not in files.of.units:
        return
    if line.units and files.of.share_of(unit, line.units) is None:
        held, key = f"chỉ áp dụng cho {', '.join(map(files.of.unit_name, line.units))}", "units"
    elif line.scope == "unit" and line.quota is not None and of_no_unit:
        held, key = "tính số lượng cho mỗi đơn vị", "scope"
    else:
        return
    message = f"dòng {line.key} của kế hoạch {held}, nên không có số lượng cho {files.of.name_of(nominee)}"
    fix = "thêm một dòng riêng vào awards của kế hoạch, hoặc sửa mã dòng"
    yield Finding(nominee.where("award"), message, fix=fix, related=(Related(line.key, line.where(key)),))


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
        elif entry.line is not None:
            yield from without_quota(files, entry, entry.line)


RULE = Rule("TD203", "ngoai-ke-hoach", "Chỉ đề nghị những gì kế hoạch có nêu.", PlanFiles, check)
