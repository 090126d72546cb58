"""Đề nghị nhiều hơn số lượng kế hoạch cho phép."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.slots import facts, quota_line, slot_name
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.measure import Measured, measure


def too_many(files: PlanFiles, measured: Measured, most: int) -> Finding:
    """The place is the first nomination beyond the limit, in the order of the files."""
    over = len(measured.standing) - most
    limit = measured.sum or f"tối đa {most}"
    message = f"{slot_name(files, measured.slot)}: {limit}; {counted(measured)}; vượt {over}"
    fix = f"bỏ {over} đề nghị, hoặc xin thêm số lượng rồi sửa quota"
    nominee = measured.standing[most].nominee
    return Finding(nominee.where("award"), message, fix=fix, facts=facts(measured), related=quota_line(measured))


def counted(measured: Measured) -> str:
    """`đề nghị 5`, and what the council or a decision added to that."""
    asked = {id(entry) for entry in measured.nominated}
    added = sum(id(entry) not in asked for entry in measured.standing)
    words = f"đề nghị {len(measured.standing) - added}"
    return f"{words}, Hội đồng hoặc quyết định thêm {added}" if added else words


def check(files: PlanFiles) -> Iterator[Finding]:
    for measured in measure(files):
        if measured.most is not None and len(measured.standing) > measured.most:
            yield too_many(files, measured, measured.most)


RULE = Rule("TD201", "vuot-so-luong", "Số đề nghị không vượt số lượng của kế hoạch.", PlanFiles, check)
