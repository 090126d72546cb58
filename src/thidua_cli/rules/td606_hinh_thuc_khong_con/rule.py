"""Danh hiệu, hình thức khen thưởng không có vào thời gian được xét hoặc được quyết định."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from thidua_cli.law import Award, award, citation, texts
from thidua_cli.models.plan import AwardQuota, Plan
from thidua_cli.models.target import Target
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.lookup import Mention
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import AgencyFiles, PlanFiles, award_meant


class Dated(NamedTuple):
    """An award as a file names it, and the days between which it is decided, both inside."""

    mention: Mention
    code: str
    first: date
    last: date


def of_year(year: int) -> tuple[date, date]:
    """An award for a year may be decided in that year or in the one after it."""
    return date(year, 1, 1), date(year + 1, 12, 31)


def in_plan(plan: Plan) -> Iterator[Dated]:
    lines: tuple[AwardQuota | Target, ...] = (*plan.awards, *plan.targets)
    for line in lines:
        years = line.years if isinstance(line, AwardQuota) and line.years else plan.years()
        if years:
            first = max(plan.issued.earliest, of_year(min(years))[0])
            for index, code in enumerate(line.award or ()):
                yield Dated(Mention(code, line, ("award", index)), code, first, of_year(max(years))[1])


def in_lists(files: PlanFiles) -> Iterator[Dated]:
    for file in files.lists:
        for item in file.nominations:
            first, last = of_year(item.year or file.year)
            mention = Mention(item.award, item, ("award",))
            yield Dated(mention, award_meant(item.award, files.line(item.award)), file.submitted or first, last)
    for signing in files.of.registrations:
        if signing.plan == files.plan.id:
            for registration in signing.registrations:
                for index, name in enumerate(registration.award):
                    mention = Mention(name, registration, ("award", index))
                    yield Dated(mention, award_meant(name, files.line(name)), *of_year(signing.year))


def in_register(files: AgencyFiles) -> Iterator[Dated]:
    for given in files.given:
        first, last = of_year(given.year)
        if given.decision is not None and given.decision.day is not None:
            first = last = given.decision.day
        yield Dated(Mention(given.award, given, ("award",)), given.award, first, last)


def is_gone(found: Award, dated: Dated) -> bool:
    """Surely no such award in those days; before the oldest law of the shelf nothing is known."""
    if found.confidence == "unsure" or found.exists_between(dated.first, dated.last):
        return False
    starts = [text.in_force.earliest for text in texts().values() if text.type == "Luật" and text.in_force]
    return dated.first >= min(starts)


def said(found: Award, dated: Dated) -> str:
    """`… không còn từ 01/7/2025, quyết định ngày 15/7/2025`."""
    first, last = found.names[0], found.names[-1]
    if last.until is not None and last.until < dated.first:
        what = f"{last.name} không còn từ {short_date(last.until + timedelta(days=1))}"
    else:
        what = f"{first.name} chỉ có từ {short_date(first.since)}"
    one_day = dated.first == dated.last
    when = f"quyết định ngày {short_date(dated.first)}" if one_day else f"ở đây xét từ {short_date(dated.first)}"
    return f"{what}, {when}"


def check(files: AgencyFiles) -> Iterator[Finding]:
    plans = files.plan_files
    asked = [found for plan in plans for found in (*in_plan(plan.plan), *in_lists(plan))]
    if files.as_of is not None:
        asked = [found._replace(first=files.as_of, last=files.as_of) for found in asked]
    # What was decided keeps its own day.
    everything = [*asked, *in_register(files)]
    for dated in everything:
        found = award(dated.code)
        if found is not None and is_gone(found, dated):
            cites = tuple(citation(clause) for clause in found.clauses)
            fix = "chọn hình thức có vào ngày ấy, hoặc sửa ngày, năm"
            yield Finding(dated.mention.span, said(found, dated), fix=fix, citations=cites)


RULE = Rule("TD606", "hinh-thuc-khong-con", "Danh hiệu, hình thức phải có vào ngày được xét.", AgencyFiles, check)
