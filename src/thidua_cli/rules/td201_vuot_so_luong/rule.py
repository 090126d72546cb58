"""Đề nghị nhiều hơn số lượng kế hoạch cho phép."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.slots import facts, quota_line, slot_name
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.measure import Measured, measure


def too_many(files: PlanFiles, measured: Measured, most: int) -> Finding:
    """The place is the first nomination beyond the limit, in the order of the files."""
    asked = len(measured.nominated)
    limit = measured.sum or f"tối đa {most}"
    message = f"{slot_name(files, measured.slot)}: {limit}; đề nghị {asked}; vượt {asked - most}"
    nominee = measured.nominated[most].nominee
    fix = f"bỏ {asked - most} đề nghị, hoặc xin thêm số lượng rồi sửa quota"
    return Finding(nominee.where("award"), message, fix=fix, facts=facts(measured), related=quota_line(measured))


def check(files: PlanFiles) -> Iterator[Finding]:
    if not files.nominated:
        return
    for measured in measure(files):
        if measured.most is not None and len(measured.nominated) > measured.most:
            yield too_many(files, measured, measured.most)


RULE = Rule("TD201", "vuot-so-luong", "Số đề nghị không vượt số lượng của kế hoạch.", PlanFiles, check)
