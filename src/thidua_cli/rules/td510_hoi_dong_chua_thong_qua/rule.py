"""Quyết định khen người mà Hội đồng chưa thông qua."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Related, Span
from thidua_cli.models.history import Given
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.slots import award_names
from thidua_cli.workspace.award_book import Corrected
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.results import Result, latest, results

SIMPLE = "dot-xuat"


def of_decisions(files: PlanFiles) -> Iterator[Given]:
    """Lines of signed decisions under this plan, for a year in which its council met."""
    years = {item.year or session.year for session in files.sessions for item in session.items}
    for entry in files.of.award_book.entries:
        given = entry.given
        if entry.line is not None and given.plan == files.plan.id and given.year in years and given.merit != SIMPLE:
            yield given


def place(given: Given) -> Span:
    """Where the award stands; where a correction made it another one's or another year's, there."""
    changed = given.changed if isinstance(given, Corrected) else frozenset()
    return given.where(next((key for key in ("award", "person", "unit", "year") if key in changed), "award"))


def refused(files: PlanFiles, given: Given, result: Result | None) -> Finding:
    name = f"{files.of.name_of(given)}, {award_names((given.award,))}, năm {given.year}"
    if result is None:
        return Finding(place(given), f"{name}: Hội đồng chưa xét", fix="bỏ khỏi quyết định, hoặc đưa ra Hội đồng")
    related = (Related("kết quả của Hội đồng", result.item.where()),)
    message = f"{name}: Hội đồng không thông qua"
    return Finding(place(given), message, fix="bỏ khỏi quyết định, hoặc sửa phiên họp", related=related)


def check(files: PlanFiles) -> Iterator[Finding]:
    if "session" in files.of.unread:
        return
    found = latest(results(files))
    for given in of_decisions(files):
        result = found.get((given.identity, given.award, given.year))
        if result is None or result.approved is False:
            yield refused(files, given, result)


RULE = Rule(
    "TD510",
    "hoi-dong-chua-thong-qua",
    "Quyết định khen thưởng chỉ có người Hội đồng đã thông qua.",
    PlanFiles,
    check,
)
