"""Phiếu của một vòng nhiều hơn số người được bỏ phiếu."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.ballots import rounds, seats_fact, sum_text, voters_text
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import PlanFiles


def check(files: PlanFiles) -> Iterator[Finding]:
    for found in rounds(files):
        over = found.ballots.accounted - found.seats.voters
        if over > 0:
            message = f"{sum_text(found.ballots)}, mà chỉ {voters_text(found.seats)}; thừa {over}"
            fix = "kiểm lại phiếu; người vắng gửi phiếu thì ghi `written: true` ở members"
            yield Finding(found.ballots.where(), message, fix=fix, facts=(seats_fact(found),))


RULE = Rule("TD502", "thua-phieu", "Số phiếu không nhiều hơn số người bỏ phiếu.", PlanFiles, check)
