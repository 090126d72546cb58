"""Danh sách gửi sau thời hạn của kế hoạch."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from thidua_cli.diagnostics import Related, Severity
from thidua_cli.models.deadline import Deadline
from thidua_cli.models.nominations import Nominations
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import PlanFiles

STEP = "unit-submission"


def concerned(files: PlanFiles, award: str) -> list[Deadline]:
    """The deadlines of the line a nomination stands under; those without `for` hold for every line."""
    line = files.line(award)
    keys = {award, *((line.key, *line.award) if line is not None else ())}
    return [
        deadline
        for deadline in files.plan.deadlines
        if deadline.step == STEP and (not deadline.awards or keys & set(deadline.awards))
    ]


def missed(files: PlanFiles, file: Nominations, submitted: date) -> dict[int, tuple[Deadline, int]]:
    """By identity, the last deadline of every nomination that no deadline is left for, with its year."""
    found: dict[int, tuple[Deadline, int]] = {}
    for nomination in file.nominations:
        year = nomination.year or file.year
        deadlines = concerned(files, nomination.award)
        if deadlines and all(deadline.missed_on(submitted, year) for deadline in deadlines):
            last = max(deadlines, key=lambda deadline: deadline.on(year))
            found.setdefault(id(last), (last, year))
    return found


def late(file: Nominations, submitted: date, deadline: Deadline, year: int) -> Finding:
    word, key = ("trước ngày", "before") if deadline.before is not None else ("chậm nhất ngày", "by")
    message = f"danh sách gửi ngày {short_date(submitted)}, muộn hơn thời hạn: {word} {short_date(deadline.on(year))}"
    related = (Related("thời hạn của kế hoạch", deadline.where(key)),)
    return Finding(file.where("submitted"), message, related=related)


def check(files: PlanFiles) -> Iterator[Finding]:
    for file in files.lists:
        if file.submitted is not None:
            for deadline, year in missed(files, file, file.submitted).values():
                yield late(file, file.submitted, deadline, year)


RULE = Rule("TD403", "nop-muon", "Danh sách gửi trong thời hạn của kế hoạch.", PlanFiles, check, Severity.WARNING)
