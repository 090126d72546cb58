"""Hồ sơ khen thưởng cấp Nhà nước gửi sau thời hạn của luật."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from thidua_cli.judge.awards import same_award
from thidua_cli.law import award_name
from thidua_cli.law.deadlines import Limit, deadline
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import Entry, PlanFiles
from thidua_cli.workspace.governing_day import Question, governing_day
from thidua_cli.workspace.law_days import OF_SCHOOLS, is_school_year

NATIONAL_FIGHTER = "chien-si-thi-dua-toan-quoc"
STEP_BELOW = "chien-si-thi-dua-bo-nganh-tinh"
FLAG = "co-thi-dua-chinh-phu"


def check(files: PlanFiles) -> Iterator[Finding]:
    for entry in files.nominated:
        found = limit_of(files, entry)
        if found is not None and entry.received is not None:
            limit, year = found
            due = limit.due(year)
            if due is not None and entry.received > due:
                yield late(files, entry, entry.received, due, limit)


def limit_of(files: PlanFiles, entry: Entry) -> tuple[Limit, int] | None:
    """The limit that holds for the dossier, and the year it counts from; None where none is known."""
    day = governing_day(files, Question.DOSSIER, entry.year, received=entry.received).day
    if entry.code == NATIONAL_FIGHTER:
        year = decided_below(files, entry)
        limit = deadline("ho-so-chien-si-thi-dua-toan-quoc").at(day)
    elif entry.code == FLAG:
        of_school = is_school_year(files)
        year = files.plan.period.end.year if of_school else entry.year
        limit = deadline(f"ho-so-co-thi-dua-chinh-phu{OF_SCHOOLS if of_school else ''}").at(day)
    else:
        return None
    return (limit, year) if limit is not None and year is not None else None


def decided_below(files: PlanFiles, entry: Entry) -> int | None:
    """The year of the last decision on the title below; None while none is in the register."""
    days = [
        decision.day
        for given in files.of.register.given.get(entry.nominee.identity, ())
        if STEP_BELOW in same_award(given.award)
        and (decision := files.of.register.decision(given)) is not None
        and decision.day is not None
    ]
    return max(days).year if days else None


def late(files: PlanFiles, entry: Entry, sent: date, due: date, limit: Limit) -> Finding:
    message = (
        f"{files.of.name_of(entry.nominee)}, {award_name(entry.code, sent)} năm {entry.year}: hồ sơ gửi ngày "
        f"{short_date(sent)}, luật nhận chậm nhất ngày {short_date(due)}"
    )
    return Finding(
        entry.nominee.where("award"),
        message,
        fix="gửi trong hạn của năm sau, hoặc sửa ngày gửi (submitted, received) nếu ghi sai",
        citations=limit.citations,
    )


RULE = Rule("TD405", "han-trinh-nha-nuoc", "Hồ sơ cấp Nhà nước gửi trong thời hạn của luật.", PlanFiles, check)
