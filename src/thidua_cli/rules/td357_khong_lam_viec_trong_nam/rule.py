"""Đề nghị danh hiệu của một năm cho người không ở cơ quan trong năm ấy, hoặc đã chuyển đi."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.judge.case import YEARLY_MERIT, Case
from thidua_cli.law import award
from thidua_cli.models.people import Person
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import asked_for, cases, place, to_confirm
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import PlanFiles

TITLES = "danh-hieu"
AWAY = "transferred-out"


def check(files: PlanFiles) -> Iterator[Finding]:
    for case in cases(files):
        if case.person is not None and case.merit == YEARLY_MERIT and is_title(case.award):
            yield from of_person(case, case.person)


def is_title(code: str) -> bool:
    """A form may honour what somebody did elsewhere, or before."""
    entry = award(code)
    return entry is not None and entry.family == TITLES


def of_person(case: Case, person: Person) -> Iterator[Finding]:
    """Who has moved to another place during the year is considered there."""
    if person.start is not None and person.start > case.last_day:
        yield outside(case, f"về cơ quan ngày {short_date(person.start)}, sau năm xét", "from")
    elif person.end is not None and person.end < case.first_day:
        yield outside(case, f"ngày cuối cùng ở cơ quan là {short_date(person.end)}, trước năm xét", "to")
    elif person.end is not None and person.end < case.last_day and has_moved(person, case):
        words = f"đã chuyển đi sau ngày {short_date(person.end)}: nơi mới xét, có nhận xét của nơi cũ"
        yield to_confirm(Finding(place(case), f"{asked_for(case)}: {words}", "chuyển đề nghị đến nơi mới"))


def outside(case: Case, words: str, key: str) -> Finding:
    fix = f"bỏ đề nghị, hoặc sửa khóa {key} trong people.yaml nếu ghi sai"
    return Finding(place(case), f"{asked_for(case)}: {words}", fix)


def has_moved(person: Person, case: Case) -> bool:
    moves = person.moves or ()
    return any(move.kind == AWAY and case.first_day <= move.day <= case.last_day for move in moves)


RULE = Rule(
    "TD357",
    "khong-lam-viec-trong-nam",
    "Danh hiệu của một năm là của người ở cơ quan trong năm ấy.",
    PlanFiles,
    check,
)
