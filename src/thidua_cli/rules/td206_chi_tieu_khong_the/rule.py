"""Chỉ tiêu lớn hơn số người, số tập thể có thể đạt."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Fact
from thidua_cli.models.choices import SUBJECTS
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.counts import bases, is_own, subject_of
from thidua_cli.rules.slots import award_names
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.measure import Reached, goals


def ceiling(files: PlanFiles, reached: Reached, subject: str) -> tuple[int, Fact] | None:
    """The most that can be reached, with the count it comes from; None while that is not known.

    Everybody may be given every award of the pool in every year of the plan, and the agency itself is one more
    collective. Of households and thôn the plan's own number is all there are.
    """
    awards = reached.target.award or ()
    counted = [base for base in bases(files, subject, awards) if base.number is not None]
    if not counted:
        return None
    base = max(counted, key=lambda found: found.number or 0)
    assert base.number is not None
    everybody = base.number + (subject == "collective" and is_own(subject, awards))
    times = len(files.plan.years()) * len(awards)
    return everybody * times, Fact(f"{base.text}: {base.number}", base.span)


def over_count(files: PlanFiles, reached: Reached) -> Iterator[Finding]:
    amount, awards = reached.amount, reached.target.award or ()
    subject = subject_of(reached.subject, awards)
    if amount is None or amount.percent is not None or reached.least is None or subject is None:
        return
    most = ceiling(files, reached, subject)
    if most is not None and reached.least > most[0]:
        message = (
            f"chỉ tiêu {award_names(awards)}: {reached.least} {SUBJECTS[subject]}, "
            f"mà nhiều nhất chỉ có thể là {most[0]} ({most[1].text})"
        )
        yield Finding(reached.target.where("goal", reached.subject), message, fix="sửa chỉ tiêu", facts=(most[1],))


def check(files: PlanFiles) -> Iterator[Finding]:
    for reached in goals(files):
        yield from over_count(files, reached)


RULE = Rule("TD206", "chi-tieu-khong-the", "Chỉ tiêu không lớn hơn số có thể đạt.", PlanFiles, check)
