"""Tỷ lệ phiếu trong biên bản khác tỷ lệ trên tổng số thành viên."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from thidua_cli.models.types import percent_text
from thidua_cli.rules.ballots import Round, rounds, seats_fact
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import PlanFiles


def is_rounded(stated: Fraction, exact: Fraction) -> bool:
    """Whether `stated` is `exact` rounded or cut after as many decimals as it was written with."""
    step = next(unit for unit in (Fraction(1, 10**places) for places in range(5)) if (stated / unit).denominator == 1)
    return abs(stated - exact) < step


def wrongly_taken(found: Round, stated: Fraction) -> Finding | None:
    agree, members = found.ballots.count("agree"), found.seats.members
    if is_rounded(stated, Fraction(100 * agree, members)):
        return None
    there = found.seats.present
    of_those = there > 0 and is_rounded(stated, Fraction(100 * agree, there))
    why = f"đó là tỷ lệ trên {there} người có mặt" if of_those else "phép chia không ra số ấy"
    right = percent_text(Fraction(100 * agree, members))
    message = f"ghi {percent_text(stated)}, nhưng {agree}/{members} thành viên là {right}; {why}"
    fix = "sửa tỷ lệ, hoặc bỏ percent: công cụ tự tính"
    return Finding(found.ballots.where("percent"), message, fix=fix, facts=(seats_fact(found),))


def check(files: PlanFiles) -> Iterator[Finding]:
    for found in rounds(files):
        if found.ballots.percent is not None:
            finding = wrongly_taken(found, found.ballots.percent)
            if finding is not None:
                yield finding


RULE = Rule(
    "TD507",
    "ty-le-tren-so-co-mat",
    "Tỷ lệ phiếu ghi trong biên bản tính trên tổng số thành viên.",
    PlanFiles,
    check,
)
