"""From which year achievements count towards the next award: the date that a dated rule of the law takes."""

from __future__ import annotations

from dataclasses import dataclass

from thidua_cli.diagnostics import Citation, Fact
from thidua_cli.judge.awards import names_of, same_award, shown_by
from thidua_cli.judge.career import earliest_year
from thidua_cli.judge.case import Case
from thidua_cli.judge.verdict import Verdict, all_of
from thidua_cli.judge.years import EVER
from thidua_cli.law import award_name
from thidua_cli.law.dated import Value, parameter
from thidua_cli.models.history import Given
from thidua_cli.text.vietnamese import short_date

# 0: from the day of the earlier decision; 1: from the year after the achievement that the decision names.
RULE = "moc-tinh-lan-khen-tiep"
FROM_DECISION = 0


@dataclass(frozen=True, slots=True)
class Start:
    """One grant as a beginning: years before `first` do not count, from `sure` on they do, between nobody can say."""

    given: Given
    first: int
    sure: int


@dataclass(frozen=True, slots=True)
class Since:
    """From when years count: any grant may be the beginning, so it is the earliest that does the most.

    Years before `first` do not count, years from `sure` on do, nobody can say of those between. `granted` is whether
    there is a grant at all: without one nothing comes after it.
    """

    first: int
    sure: int
    facts: tuple[Fact, ...] = ()
    citations: tuple[Citation, ...] = ()
    granted: Verdict = Verdict.MET
    starts: tuple[Start, ...] = ()

    def mark(self, year: int, verdict: Verdict) -> Verdict:
        """What a year is worth that by itself would be `verdict`."""
        if year < self.first:
            return Verdict.FAILED
        if year < self.sure:
            verdict = all_of((verdict, Verdict.UNKNOWN))
        return verdict if self.granted is Verdict.MET else all_of((verdict, self.granted))


ALWAYS = Since(0, 0)


def since(codes: tuple[str, ...] | None, case: Case) -> Since:
    """From which year on things count: after any grant of one of these awards, so after the first one.

    A later grant takes nothing away. Only grants of the loại hình of the case begin its ladder; where there are none
    but of another, a person has to say whether these do. A grant older than the recorded ones may be missing unless
    the register is kept in full from before them.
    """
    if codes is None:
        return ALWAYS
    grants = _grants(codes, case)
    own = [given for given in grants if given.merit in (None, case.merit)]
    if not grants:
        return _none_known(codes, case)
    value = parameter(RULE).at(case.day)
    starts = sorted(
        (_start(given, value, case) for given in own or grants), key=lambda start: (start.first, start.sure)
    )
    earliest = starts[0]
    complete = case.complete_from
    older = complete is None or complete > min(given.year for given in grants)
    return Since(
        0 if older else earliest.first,
        min(start.sure for start in starts),
        (_fact(earliest, case, own=bool(own), older=older),),
        value.citations if value is not None else (),
        Verdict.MET if own else Verdict.UNKNOWN,
        tuple(starts),
    )


def _grants(codes: tuple[str, ...], case: Case) -> list[Given]:
    """Every grant of one of these awards before the award that is judged."""
    own = same_award(case.award)
    return [
        given
        for given in case.files.register.given.get(case.identity, ())
        if not shown_by(given.award).isdisjoint(codes)
        and (given.year < case.year or (given.year == case.year and same_award(given.award).isdisjoint(own)))
    ]


def _none_known(codes: tuple[str, ...], case: Case) -> Since:
    """None was given before a register begins that is kept from the first day of the nominee."""
    complete = case.complete_from
    asked = names_of(codes, case.day)
    if complete is None:
        words = f"sổ khen thưởng không có {asked}, nhưng sổ chưa ghi là đủ từ năm nào (complete_from)"
        return Since(0, 0, (Fact(words, case.place),), granted=Verdict.UNKNOWN)
    words = f"sổ khen thưởng, đủ từ năm {complete}, không có {asked}"
    granted = Verdict.FAILED if complete <= max(EVER, earliest_year(case)) else Verdict.UNKNOWN
    return Since(0, 0, (Fact(words, case.files.register.complete_place),), granted=granted)


def _start(given: Given, value: Value | None, case: Case) -> Start:
    """Where neither the day nor the time of the achievement is recorded, any year from the grant on may count."""
    decision = case.files.register.decision(given)
    decided = decision.day.year if decision is not None and decision.day is not None else None
    achieved = given.achieved.end.year + 1 if given.achieved is not None else decided
    by_rule = decided if value is not None and value.number == FROM_DECISION else achieved
    years = [decided, achieved] if value is None else [by_rule]
    known = [year for year in years if year is not None]
    if len(known) < len(years):
        return Start(given, given.year, case.year + 1)
    return Start(given, min(known), max(known))


def _fact(start: Start, case: Case, *, own: bool, older: bool) -> Fact:
    place, named = start.given.where("award"), _named(start.given, case)
    if start.sure > case.year >= start.first:
        return Fact(f"{named}: chưa ghi ngày quyết định, nên chưa rõ mốc tính lần khen tiếp theo", place)
    until = f"từ năm {start.first}"
    if start.first != start.sure:
        until += f" hoặc {start.sure} (chưa có quy định cho ngày xét)"
    other = "" if own else "; khác loại hình đang xét, cần người xem xét có tính làm mốc hay không"
    missing = "; sổ chưa ghi là đủ từ trước lần ấy (complete_from)" if older else ""
    return Fact(f"{named}: thành tích cho lần khen tiếp theo tính {until}{other}{missing}", place)


def _named(given: Given, case: Case) -> str:
    """`Bằng khen … năm 2019 (Quyết định số 12/QĐ-UBND ngày 05/01/2020)`."""
    return f"{award_name(given.award, case.day)} năm {given.year}{decision_text(given, case)}"


def decision_text(given: Given, case: Case) -> str:
    """` (Quyết định số 12/QĐ-UBND ngày 05/01/2020)`; nothing where none is recorded."""
    decision = case.files.register.decision(given)
    if decision is None or (decision.number is None and decision.day is None):
        return ""
    number = f" số {decision.number}" if decision.number else ""
    day = f" ngày {short_date(decision.day)}" if decision.day else ""
    return f" (Quyết định{number}{day})"
