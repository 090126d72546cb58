"""Người chuyển đến trong năm sau nhiều tháng ở nơi cũ cần nhận xét của nơi cũ."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from thidua_cli.diagnostics import Fact, Severity
from thidua_cli.judge.career import months_between
from thidua_cli.judge.case import Case
from thidua_cli.law.dated import Value, parameter
from thidua_cli.models.service import Move
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import LABOUR, TO_CONFIRM, asked_for, cases, place
from thidua_cli.text.vietnamese import count_text, short_date
from thidua_cli.workspace.books import PlanFiles

MONTHS = "thang-nhan-xet-noi-cu"
FIX = "xin nhận xét của nơi cũ rồi ghi opinion: true ở lần chuyển đến"


def check(files: PlanFiles) -> Iterator[Finding]:
    for case in cases(files, LABOUR):
        least = parameter(MONTHS).at(case.day)
        for move in arrivals(case) if least is not None else ():
            months = months_between(case.first_day, move.day - timedelta(1))
            if least is not None and least.number is not None and months >= least.number:
                yield of_move(case, move, months, least)


def arrivals(case: Case) -> Iterator[Move]:
    """Transfers in the year judged for which no opinion of the other place is there."""
    for move in (case.person.moves or ()) if case.person is not None else ():
        if move.kind == "transferred-in" and case.first_day <= move.day <= case.last_day and not move.opinion:
            yield move


def of_move(case: Case, move: Move, months: int, least: Value) -> Finding:
    said = "chưa ghi nhận xét" if move.opinion is None else "chưa có nhận xét"
    message = (
        f"{asked_for(case)}: chuyển đến ngày {short_date(move.day)}, trước đó {count_text(months)} tháng trong năm ở "
        f"nơi cũ (từ {count_text(int(least.number or 0))} tháng thì cần nhận xét), {said} của nơi cũ {TO_CONFIRM}"
    )
    fact = Fact(f"chuyển đến ngày {short_date(move.day)}", move.where("date"))
    return Finding(place(case), message, FIX, (fact,), citations=least.citations)


RULE = Rule(
    "TD309",
    "chuyen-cong-tac-thieu-nhan-xet",
    "Người chuyển đến trong năm cần nhận xét của nơi cũ.",
    PlanFiles,
    check,
    Severity.WARNING,
)
