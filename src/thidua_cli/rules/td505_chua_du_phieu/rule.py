"""Kết luận thông qua khi chưa đủ phiếu của luật hoặc quy chế."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Fact
from thidua_cli.rules.ballots import case_name
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.results import APPROVED, results


def check(files: PlanFiles) -> Iterator[Finding]:
    for result in results(files):
        if result.said != APPROVED or result.agree is None or result.last is None:
            continue
        for need in result.missed(sure=True):
            message = (
                f"{case_name(files, result)}: ghi thông qua với {result.agree} phiếu đồng ý; "
                f"{need.source} cần {need.sum}; thiếu {need.votes - result.agree}"
            )
            facts = (Fact(need.source, need.span),) if need.span is not None else ()
            fix = "sửa số phiếu hoặc kết luận; bỏ phiếu lại thì ghi thêm một vòng"
            yield Finding(result.last.where(), message, fix=fix, facts=facts, citations=need.citations)


RULE = Rule("TD505", "chua-du-phieu", "Kết luận thông qua phải đủ số phiếu của luật, quy chế.", PlanFiles, check)
