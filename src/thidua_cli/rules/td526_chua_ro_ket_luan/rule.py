"""Phiên họp đã có phiếu mà một trường hợp chưa rõ kết quả: phải ghi kết luận."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.rules.ballots import case_name
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.results import Result, results


def why(result: Result) -> str:
    """What keeps the votes from settling it."""
    if result.agree is None:
        return "phiên họp đã có kết quả khác mà việc này chưa ghi phiếu, kết luận"
    got = f"được {result.agree} phiếu đồng ý"
    if not result.needs:
        return f"{got}, mà không luật, quy chế nào nêu tỷ lệ phiếu phải đạt"
    need = max(result.missed(sure=False), key=lambda one: one.votes)
    return f"{got}, {need.source} cần {need.sum}, tỷ lệ còn phải xác nhận"


def check(files: PlanFiles) -> Iterator[Finding]:
    for result in results(files):
        # More ballots than voters is another matter (TD502).
        if result.approved is None and result.session.held and result.surplus <= 0:
            message = f"{case_name(files, result)}: chưa rõ kết quả, {why(result)}"
            fix = "ghi `outcome: approved`, `rejected` hoặc `deferred` như biên bản"
            yield Finding(result.item.where("award"), message, fix=fix)


TITLE = "Mỗi trường hợp Hội đồng đã xét phải rõ kết quả."
RULE = Rule("TD526", "chua-ro-ket-luan", TITLE, PlanFiles, check, Severity.WARNING)
