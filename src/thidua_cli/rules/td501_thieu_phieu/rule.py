"""Phiếu của một vòng cộng lại ít hơn số người bỏ phiếu."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.ballots import rounds, seats_fact, strangers, sum_text, voters_text
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import PlanFiles


def check(files: PlanFiles) -> Iterator[Finding]:
    for found in rounds(files):
        if strangers(found):
            # Who stands in recused is not known to be a member (TD503): the sum would blame the votes for it.
            continue
        short = found.seats.voters - found.ballots.accounted
        if short > 0:
            message = f"{sum_text(found.ballots)}, mà {voters_text(found.seats)}; thiếu {short}"
            fix = "ghi đủ disagree, blank, uncast; hoặc sửa present, written, recused"
            yield Finding(found.ballots.where(), message, fix=fix, facts=(seats_fact(found),))


RULE = Rule("TD501", "thieu-phieu", "Số phiếu của mỗi vòng cộng đủ bằng số người bỏ phiếu.", PlanFiles, check)
