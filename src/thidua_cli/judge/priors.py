"""Awards received before: prior."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from thidua_cli.diagnostics import Fact
from thidua_cli.judge.after import ALWAYS, Since, decision_text, since
from thidua_cli.judge.awards import may_show, names_of, same_award, shown_by
from thidua_cli.judge.career import earliest_year
from thidua_cli.judge.case import Case
from thidua_cli.judge.leaf import leaf, no_years
from thidua_cli.judge.proof import Proof
from thidua_cli.judge.verdict import Verdict, all_of, any_of, counted, known
from thidua_cli.judge.years import EVER, Mark, window, years_text
from thidua_cli.law import award, award_name
from thidua_cli.models.choices import MERITS
from thidua_cli.models.condition import Condition
from thidua_cli.models.history import Given
from thidua_cli.workspace.books import Entry

TITLES, YEARLY, BY_THEME = "danh-hieu", "cong-trang", "chuyen-de"


@dataclass(frozen=True, slots=True)
class Match:
    """An award of the register that counts, or may."""

    given: Given
    verdict: Verdict


def prior(condition: Condition, case: Case) -> Proof:
    """Enough awards of the kind asked, in the years asked."""
    start = since(condition.after, case)
    years = window(condition.within, case)
    if years is None:
        return leaf(condition, case, Verdict.UNKNOWN, no_years(condition))
    matches = tuple(_matches(condition, case, years, start))
    proposals = _proposals(condition, case) if condition.within == "year" else ()
    since_then = range(max(years.start, start.first), years.stop)
    verdict = all_of((_often_enough(condition, case, since_then, matches, len(proposals)), start.granted))

    def gap() -> int | None:
        """Beyond the number asked nothing is missing but the grant that it must follow."""
        missing = _needed(condition) - max(_number(matches), len(proposals))
        return missing if missing > 0 else None

    def facts() -> tuple[Fact, ...]:
        return _facts(condition, case, years, matches, proposals, verdict) + start.facts

    return leaf(condition, case, verdict, facts, start.citations, gap)


def _matches(condition: Condition, case: Case, years: range, start: Since) -> Iterator[Match]:
    for given in case.files.register.given.get(case.identity, ()):
        if given.year in years and not _is_own(given, case):
            verdict = start.mark(given.year, _counts(condition, given, case))
            if verdict is not Verdict.FAILED:
                yield Match(given, verdict)


def _is_own(given: Given, case: Case) -> bool:
    """The award that is judged, already given: it cannot be its own ground."""
    return given.year == case.year and not same_award(given.award).isdisjoint(same_award(case.award))


def _counts(condition: Condition, given: Given, case: Case) -> Verdict:
    assert condition.prior is not None
    if not shown_by(given.award).isdisjoint(condition.prior):
        right = Verdict.MET
    elif given.award in may_show(condition.prior):
        right = Verdict.UNKNOWN
    else:
        return Verdict.FAILED
    if condition.merit is None and condition.theme is None:
        return right
    return all_of((right, _of_merit(condition.merit, given), _of_theme(condition.theme, given, case)))


def _of_merit(asked: str | None, given: Given) -> Verdict:
    """Yearly titles are for công trạng by nature; another award without words on it is for its theme, or unknown."""
    if asked is None:
        return Verdict.MET
    merit = given.merit
    if merit is None:
        entry = award(given.award)
        merit = YEARLY if entry is not None and entry.family == TITLES else BY_THEME if given.theme else None
    return known(None if merit is None else merit == asked)


def _of_theme(asked: str | None, given: Given, case: Case) -> Verdict:
    """A record without a theme stands for the themes of its plan."""
    if asked is None:
        return Verdict.MET
    if given.theme is not None:
        return known(given.theme == asked)
    plan = case.files.plan(given.plan) if given.plan is not None else None
    if plan is not None and asked in plan.plan.theme_ids():
        return Verdict.MET
    return known(None if given.merit == BY_THEME else False)


def _proposals(condition: Condition, case: Case) -> tuple[Entry, ...]:
    """Nominations of the same year for the award asked; one for the award judged never shows itself."""
    assert condition.prior is not None
    if condition.theme is not None or condition.merit not in (None, YEARLY):
        return ()
    own = same_award(case.award)
    entries = case.files.register.proposed.get((case.identity, case.year), ())
    return tuple(
        entry
        for entry in entries
        if not same_award(entry.code).isdisjoint(condition.prior) and same_award(entry.code).isdisjoint(own)
    )


def _often_enough(
    condition: Condition, case: Case, years: range, matches: tuple[Match, ...], proposals: int
) -> Verdict:
    # Who has the award of the year already is not counted twice for being proposed too.
    sure = max(_number(matches), proposals)
    if sure >= _needed(condition):
        return Verdict.MET
    possible = len({_once(match.given) for match in matches})
    verdict = counted(_needed(condition), sure, max(possible, proposals))
    if verdict is not Verdict.FAILED:
        return verdict
    kept = _year_begun(condition, case) if condition.within == "year" else _kept(case, years)
    return verdict if kept else Verdict.UNKNOWN


def _needed(condition: Condition) -> int:
    return 1 if condition.at_least is None else condition.at_least


def _number(matches: tuple[Match, ...]) -> int:
    """How many of them count for certain."""
    return len({_once(match.given) for match in matches if match.verdict is Verdict.MET})


def _once(given: Given) -> int:
    """What is counted once: a year for a title, which a higher title of that year shows too; else the record itself."""
    entry = award(given.award)
    return given.year if entry is not None and entry.family == TITLES else id(given)


def _kept(case: Case, years: range) -> bool:
    """Whether somebody who is not in the register of these years received nothing in them."""
    complete = case.complete_from
    return complete is not None and complete <= max(years.start, earliest_year(case))


def _year_begun(condition: Condition, case: Case) -> bool:
    """Whether the year has decisions or nominations of the award asked, so that a name missing there says something."""
    register = case.files.register
    if case.nominee.external is not None or case.files.unread & {"history", "nominations", "plan"}:
        return False
    return _decided(condition, case) or any(
        not same_award(code).isdisjoint(condition.prior or ()) for code in register.proposed_codes.get(case.year, ())
    )


def _decided(condition: Condition, case: Case) -> bool:
    codes = case.files.register.decided.get(case.year, ())
    return any(not shown_by(code).isdisjoint(condition.prior or ()) for code in codes)


def mark_of(condition: Condition, case: Case, start: Since) -> Mark:
    """What each year is worth; one without the award is a gap only where the register is kept in full."""
    by_year: dict[int, list[Verdict]] = {}
    for match in _matches(condition, case, range(EVER, case.year + 1), start):
        by_year.setdefault(match.given.year, []).append(match.verdict)
    complete = case.complete_from
    recorded = _others_decided(condition, case)

    def mark(year: int) -> Verdict:
        if year in by_year:
            return any_of(by_year[year])
        kept = recorded if year == case.year else complete is not None and year >= complete
        return start.mark(year, Verdict.FAILED if kept else Verdict.UNKNOWN)

    return mark


def _others_decided(condition: Condition, case: Case) -> bool:
    """Whether the award judged, once it is given, has not itself put the year on record."""
    own = case.files.register.given.get(case.identity, ())
    return _decided(condition, case) and not any(_is_own(given, case) for given in own)


def facts_in(condition: Condition, case: Case, years: range) -> tuple[Fact, ...]:
    """The awards of these years, with their places."""
    matches = sorted(_matches(condition, case, years, ALWAYS), key=lambda match: match.given.year)
    return tuple(_given_fact(match, condition, case) for match in matches)


def _facts(
    condition: Condition,
    case: Case,
    years: range,
    matches: tuple[Match, ...],
    proposals: tuple[Entry, ...],
    verdict: Verdict,
) -> tuple[Fact, ...]:
    found = [_given_fact(match, condition, case) for match in sorted(matches, key=lambda match: match.given.year)]
    found += [
        Fact(f"{award_name(entry.code, case.day)} năm {entry.year}: đang được đề nghị", entry.nominee.where("award"))
        for entry in proposals
    ]
    return (*found, *absence(condition, case, years, verdict))


def _given_fact(match: Match, condition: Condition, case: Case) -> Fact:
    given = match.given
    doubt = ""
    if match.verdict is Verdict.UNKNOWN and _of_merit(condition.merit, given) is Verdict.UNKNOWN:
        doubt = f"; sổ không ghi loại hình khen thưởng, cần loại hình {MERITS[condition.merit or YEARLY]}"
    words = f"{award_name(given.award, case.day)} năm {given.year}{decision_text(given, case)}{doubt}"
    return Fact(words, given.where("award"))


def absence(condition: Condition, case: Case, years: range, verdict: Verdict) -> tuple[Fact, ...]:
    """What the register does not have, and how far that says something."""
    if verdict is Verdict.MET:
        return ()
    asked = names_of(condition.prior or (), case.day)
    if condition.within == "year":
        begun = _year_begun(condition, case)
        there = "không có tên" if begun else "chưa có danh sách nào"
        return (Fact(f"{asked} năm {case.year}: sổ khen thưởng và các danh sách đề nghị {there}", case.place),)
    complete = case.complete_from
    until = f"sổ đủ từ năm {complete}" if complete is not None else "sổ chưa ghi là đủ từ năm nào (complete_from)"
    words = f"sổ khen thưởng không có thêm {asked} nào được tính {years_text(years)}; {until}"
    return (Fact(words, case.files.register.complete_place or case.place),)
