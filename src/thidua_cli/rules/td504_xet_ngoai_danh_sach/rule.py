"""Hội đồng xét một trường hợp không có trong danh sách đề nghị."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.ballots import case_name
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.results import results


def check(files: PlanFiles) -> Iterator[Finding]:
    if "nominations" in files.of.unread:
        return
    listed = {entry.key for entry in files.nominated}
    for result in results(files):
        if not result.lowered and result.entry.key not in listed:
            message = f"{case_name(files, result)}, năm {result.entry.year}: không có trong danh sách đề nghị"
            fix = "thêm vào danh sách đề nghị của đơn vị, hoặc sửa tên, danh hiệu, năm"
            yield Finding(result.item.where("award"), message, fix=fix)


RULE = Rule(
    "TD504", "xet-ngoai-danh-sach", "Trường hợp Hội đồng xét phải có trong danh sách đề nghị.", PlanFiles, check
)
