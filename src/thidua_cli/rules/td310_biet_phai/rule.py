"""Người đang biệt phái do nơi cử đi xét, có nhận xét của nơi nhận."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Fact, Severity
from thidua_cli.judge.case import Case
from thidua_cli.law.dated import parameter
from thidua_cli.models.service import Move
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import LABOUR, TO_CONFIRM, asked_for, cases, place
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import PlanFiles

WHO = "noi-xet-nguoi-biet-phai"
HERE, AWAY, BACK = "seconded-in", "seconded-out", "returned"
FIXES = {
    HERE: "để nơi cử biệt phái xét, cơ quan mình gửi nhận xét cho nơi ấy",
    AWAY: "xin nhận xét của nơi nhận biệt phái rồi ghi opinion: true",
}


def check(files: PlanFiles) -> Iterator[Finding]:
    for case in cases(files, LABOUR):
        rule, move = parameter(WHO).at(case.day), secondment(case)
        said = doubt(move) if move is not None else None
        if rule is not None and move is not None and said is not None:
            message = f"{asked_for(case)}: {said}; {rule.words} {TO_CONFIRM}"
            fact = Fact(f"từ ngày {short_date(move.day)}", move.where("kind"))
            yield Finding(place(case), message, FIXES[move.kind], (fact,), citations=rule.citations)


def secondment(case: Case) -> Move | None:
    """The secondment that still goes on at the end of the year judged."""
    moves = (case.person.moves or ()) if case.person is not None else ()
    begun = [move for move in moves if move.kind in (HERE, AWAY, BACK) and move.day <= case.last_day]
    last = max(begun, key=lambda move: move.day, default=None)
    return last if last is not None and last.kind != BACK else None


def doubt(move: Move) -> str | None:
    if move.kind == HERE:
        return f"biệt phái đến từ ngày {short_date(move.day)}"
    if move.opinion:
        return None
    said = "chưa ghi nhận xét" if move.opinion is None else "chưa có nhận xét"
    return f"biệt phái đi từ ngày {short_date(move.day)}, {said} của nơi nhận"


RULE = Rule(
    "TD310",
    "biet-phai",
    "Người biệt phái do nơi cử đi xét, có nhận xét của nơi nhận.",
    PlanFiles,
    check,
    Severity.WARNING,
)
