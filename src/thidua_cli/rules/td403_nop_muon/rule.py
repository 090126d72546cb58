"""Danh sách gửi sau thời hạn của kế hoạch hoặc của quy chế."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from thidua_cli.diagnostics import Related, Severity
from thidua_cli.models.deadline import Deadline
from thidua_cli.models.nominations import Nominations
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import PlanFiles, covers

STEP = "unit-submission"
OF_PLAN = "thời hạn của kế hoạch"


def sources(files: PlanFiles) -> Iterator[tuple[str, tuple[Deadline, ...], Callable[[date], bool]]]:
    """Who sets deadlines, which, and whether one on a day counts: a regulation's only while it is in force."""
    yield OF_PLAN, files.plan.deadlines, lambda _: True
    for regulation in files.of.regulations:
        yield f"thời hạn của {regulation.name}", regulation.deadlines, regulation.in_force_on


def concerned(files: PlanFiles, award: str, among: tuple[Deadline, ...]) -> list[Deadline]:
    """The deadlines of the line a nomination stands under; those without `for` hold for every line."""
    line = files.line(award)
    keys = {award, *((line.key, *line.award) if line is not None else ())}
    return [
        deadline
        for deadline in among
        if deadline.step == STEP and (not deadline.awards or any(covers(deadline.awards, key) for key in keys))
    ]


def missed(
    files: PlanFiles, file: Nominations, submitted: date, among: tuple[Deadline, ...], counts: Callable[[date], bool]
) -> dict[int, tuple[Deadline, int]]:
    """By identity, the last deadline of every nomination that no deadline is left for, with its year."""
    found: dict[int, tuple[Deadline, int]] = {}
    for nomination in file.nominations:
        year = nomination.year or file.year
        deadlines = [one for one in concerned(files, nomination.award, among) if counts(one.on(year))]
        if deadlines and all(deadline.missed_on(submitted, year) for deadline in deadlines):
            last = max(deadlines, key=lambda deadline: deadline.on(year))
            found.setdefault(id(last), (last, year))
    return found


def late(file: Nominations, submitted: date, deadline: Deadline, year: int, source: str) -> Finding:
    word, key = ("trước ngày", "before") if deadline.before is not None else ("chậm nhất ngày", "by")
    named = "thời hạn" if source == OF_PLAN else source
    message = f"danh sách gửi ngày {short_date(submitted)}, muộn hơn {named}: {word} {short_date(deadline.on(year))}"
    related = (Related(source, deadline.where(key)),)
    return Finding(file.where("submitted"), message, related=related)


def check(files: PlanFiles) -> Iterator[Finding]:
    for file in files.lists:
        if file.submitted is not None:
            for source, deadlines, counts in sources(files):
                for deadline, year in missed(files, file, file.submitted, deadlines, counts).values():
                    yield late(file, file.submitted, deadline, year, source)


RULE = Rule(
    "TD403", "nop-muon", "Danh sách gửi trong thời hạn của kế hoạch và quy chế.", PlanFiles, check, Severity.WARNING
)
