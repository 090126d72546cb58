"""Danh sách gửi sau thời hạn của kế hoạch hoặc của quy chế."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial

from thidua_cli.diagnostics import Related, Severity
from thidua_cli.models.deadline import Deadline
from thidua_cli.models.nominations import Nominations
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import Entry, PlanFiles
from thidua_cli.workspace.due import concerns, of_regulation

STEP = "unit-submission"
OF_PLAN = "thời hạn của kế hoạch"


Of = Callable[[int], Iterable[Deadline]]


def sources(files: PlanFiles) -> Iterator[tuple[str, Of]]:
    """Who sets deadlines, and which for the awards of a year."""
    yield OF_PLAN, lambda _: files.plan.deadlines
    for regulation in files.of.regulations:
        yield f"thời hạn của {regulation.name}", partial(of_regulation, regulation)


def missed(files: PlanFiles, file: Nominations, submitted: date, of: Of) -> dict[int, tuple[Deadline, int]]:
    """By identity, the last deadline of every nomination that no deadline is left for, with its year."""
    found: dict[int, tuple[Deadline, int]] = {}
    for nomination in file.nominations:
        year = nomination.year or file.year
        entry = Entry(nomination, nomination.award, year, file.wave, files.line(nomination.award))
        deadlines = [one for one in of(year) if one.step == STEP and concerns(one, entry)]
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
            for source, of in sources(files):
                for deadline, year in missed(files, file, file.submitted, of).values():
                    yield late(file, file.submitted, deadline, year, source)


RULE = Rule(
    "TD403", "nop-muon", "Danh sách gửi trong thời hạn của kế hoạch và quy chế.", PlanFiles, check, Severity.WARNING
)
