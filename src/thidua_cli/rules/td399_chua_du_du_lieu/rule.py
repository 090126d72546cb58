"""Đề nghị chưa kết luận được đạt hay không: mỗi danh sách một lần nói còn thiếu gì, của ai và ghi ở đâu."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from thidua_cli.diagnostics import Fact, Severity
from thidua_cli.judge.case import Case
from thidua_cli.law import award
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import Judged, judged, place
from thidua_cli.rules.td399_chua_du_du_lieu.records import Record, records_of
from thidua_cli.workspace.books import PlanFiles

# So many names are said of a record; more would hide the others.
_NAMED = 3
Waiting = dict[Record, dict[str, Case]]


def check(files: PlanFiles) -> Iterator[Finding]:
    totals = Counter(entry.nominee.where("award").file for entry in files.nominated)
    by_list: dict[str, list[Judged]] = {}
    for found in judged(files):
        if found.missing and not is_wrong_itself(found.case):
            by_list.setdefault(place(found.case).file, []).append(found)
    for name, undecided in by_list.items():
        yield _finding(undecided, totals[name])


def is_wrong_itself(case: Case) -> bool:
    """A nomination of nobody, or for an award that is not for such nominees: other rules say so."""
    nominee, entry = case.nominee, award(case.award)
    unknown = nominee.unit is not None and nominee.unit not in case.files.units
    nobody = nominee.person is not None and case.person is None
    return unknown or nobody or entry is None or nominee.subject not in entry.subjects


def _finding(undecided: list[Judged], total: int) -> Finding:
    waiting = _waiting(undecided)
    lacks = "; ".join(f"{record.name} ({_names(tuple(who.values()))})" for record, who in waiting.items())
    message = f"chưa đủ dữ liệu để kết luận {len(undecided)}/{total} đề nghị của danh sách; còn thiếu: {lacks}"
    facts = tuple(Fact(f"{record.name}: {record.advice}") for record in waiting)
    first = undecided[0].case
    return Finding(place(first), message, f"bổ sung rồi xem từng đề nghị, ví dụ `thidua why {_question(first)}`", facts)


def _waiting(undecided: list[Judged]) -> Waiting:
    """Each missing record with those who wait for it, both in the order of the list."""
    waiting: Waiting = {}
    for found in undecided:
        for proof in found.missing:
            for record in records_of(proof, found.case):
                waiting.setdefault(record, {}).setdefault(found.case.identity, found.case)
    return waiting


def _names(who: Sequence[Case]) -> str:
    said = ", ".join(case.files.name_of(case.nominee) for case in who[:_NAMED])
    rest = who[_NAMED:]
    if not rest:
        return said
    persons = all(case.nominee.subject == "individual" for case in rest)
    return f"{said} và {len(rest)} {'người' if persons else 'người, tập thể'} khác"


def _question(case: Case) -> str:
    """What `thidua why` is given to be asked about this nomination."""
    nominee = case.nominee
    who = nominee.person or nominee.unit or ("agency" if nominee.whole_agency else f'"{case.files.name_of(nominee)}"')
    shared = nominee.external is None and who in case.files.people and who in case.files.units
    assert case.nomination is not None
    return f"{nominee.identity if shared else who} {case.nomination.award} --year {case.year}"


RULE = Rule(
    "TD399",
    "chua-du-du-lieu",
    "Danh sách có đề nghị chưa đủ dữ liệu để kết luận thì nói còn thiếu gì.",
    PlanFiles,
    check,
    Severity.INFO,
)
