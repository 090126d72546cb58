"""Biểu quyết công khai một việc phải bỏ phiếu kín."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.rules.ballots import case_name
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.results import results
from thidua_cli.workspace.vote_law import OF_COUNCIL


def check(files: PlanFiles) -> Iterator[Finding]:
    for result in results(files):
        if result.last is None or not result.last.votes:
            continue
        for need in result.needs:
            if need.secret and need.source != OF_COUNCIL:
                message = (
                    f"{case_name(files, result)}: {need.source} cần bỏ phiếu kín, mà biên bản ghi phiếu từng người"
                )
                fix = "bỏ phiếu kín rồi ghi agree, disagree, blank; hoặc `secret: false` nếu quy chế cho phép"
                yield Finding(result.last.where("votes"), message, fix=fix, citations=need.citations)


RULE = Rule(
    "TD521",
    "phai-bo-phieu-kin",
    "Việc phải bỏ phiếu kín thì không biểu quyết công khai.",
    PlanFiles,
    check,
    Severity.WARNING,
)
