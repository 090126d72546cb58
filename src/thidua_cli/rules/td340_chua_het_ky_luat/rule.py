"""Người bị kỷ luật: thành tích chỉ tính từ ngày chấp hành xong."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.judge.case import Case
from thidua_cli.judge.working_life import discipline_fact
from thidua_cli.law.dated import Value, parameter
from thidua_cli.models.service import Discipline
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import asked_for, cases, place, to_confirm
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import PlanFiles

AFTERWARDS = "thanh-tich-sau-ky-luat"
FIX = "chờ chấp hành xong rồi mới đề nghị; đã xong thì ghi ngày ở until của discipline"
FIX_OF_THE_YEAR = "xem lại phần thành tích của năm có từ sau ngày chấp hành xong"


def check(files: PlanFiles) -> Iterator[Finding]:
    for case in cases(files):
        value = parameter(AFTERWARDS).at(case.day)
        for entry in (case.person.discipline or ()) if case.person is not None and value is not None else ():
            if value is not None and entry.day <= case.day:
                yield from of_entry(case, entry, value)


def of_entry(case: Case, entry: Discipline, value: Value) -> Iterator[Finding]:
    """An error while it is being served on the governing day; to be looked at when it ended in the year judged."""
    fact = discipline_fact(entry)
    if entry.until is None or entry.until > case.day:
        message = f"{asked_for(case)}: {fact.text}; luật ngày {short_date(case.day)}: {value.words}"
        found = Finding(place(case), message, FIX, (fact,), citations=value.citations)
        yield found if value.confidence != "unsure" else to_confirm(found)
    elif entry.until >= case.first_day:
        message = f"{asked_for(case)}: {fact.text}, trong năm xét; luật ngày {short_date(case.day)}: {value.words}"
        yield to_confirm(Finding(place(case), message, FIX_OF_THE_YEAR, (fact,), citations=value.citations))


RULE = Rule(
    "TD340", "chua-het-ky-luat", "Người bị kỷ luật chỉ được tính thành tích từ ngày chấp hành xong.", PlanFiles, check
)
