"""Years in a row: of one condition, of several together or by turns, and what has to lie inside such a run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from thidua_cli.diagnostics import Fact
from thidua_cli.judge import priors, ratings
from thidua_cli.judge.after import Since, Start, since
from thidua_cli.judge.career import earliest_year
from thidua_cli.judge.case import Case
from thidua_cli.judge.cites import cited
from thidua_cli.judge.leaf import leaf, no_years
from thidua_cli.judge.proof import Proof
from thidua_cli.judge.verdict import Verdict, all_of, any_of, at_least
from thidua_cli.judge.words import title
from thidua_cli.judge.years import EVER, Mark, ends_of, run, window, years_missing
from thidua_cli.models.condition import Condition

_OF_RUN = frozenset({"after", "cites", "consecutive", "whole", "within"})
BEST_FIRST = (Verdict.MET, Verdict.UNKNOWN, Verdict.FAILED)


@dataclass(frozen=True, slots=True)
class Run:
    """Years in a row, long enough; unknown while one of them is."""

    years: range
    verdict: Verdict


def in_a_row(condition: Condition, case: Case, judge: Callable[[Condition, Case], Proof]) -> Proof:
    """A run that is long enough and holds what is asked of it as a whole: of several runs the one that shows most."""
    start = since(condition.after, case)
    bounds = window(condition.within, case)
    if bounds is None:
        return leaf(condition, case, Verdict.UNKNOWN, no_years(condition))
    mark = _within(bounds, mark_of(condition, case, start))
    inside = tuple(child for child in condition.all_of or () if child.in_run)
    if not inside:
        return _run_leaf(condition, case, mark, start, _verdict(condition, case, mark, start))
    length = condition.consecutive or 0
    long = list(_long_runs(condition, case, mark, start))
    found = [_judged(one, inside, case, judge) for one in long or [_last(length, case)]]
    best, children = min(found, key=lambda pair: BEST_FIRST.index(_whole_verdict(*pair)))
    children = (_run_leaf(condition, case, mark, start, best.verdict, best.years), *children)
    verdict = all_of(child.verdict for child in children)
    cites = cited(condition.cites)
    return Proof(lambda: title(condition, case), verdict, (), cites, children, asked=condition)


def mark_of(condition: Condition, case: Case, start: Since) -> Mark:
    """What each year is worth; of a group, what its parts say of the year together."""
    if condition.rating is not None:
        return ratings.marks_of(condition, case, start).of
    if condition.prior is not None:
        return priors.mark_of(condition, case, start)
    marks = [mark_of(child, case, start) for child in _yearly(condition, case)]
    if condition.all_of is not None:
        return lambda year: all_of(mark(year) for mark in marks)
    needed = 1 if condition.at_least is None else condition.at_least
    return lambda year: at_least(needed, (mark(year) for mark in marks))


def _yearly(condition: Condition, case: Case) -> Iterator[Condition]:
    for child in condition.children():
        if child.subject in (None, case.nominee.subject) and (condition.all_of is None or not child.in_run):
            yield child


def _within(bounds: range, mark: Mark) -> Mark:
    if bounds.start <= EVER:
        return mark
    return lambda year: mark(year) if year in bounds else Verdict.FAILED


def _verdict(condition: Condition, case: Case, mark: Mark, start: Since) -> Verdict:
    """Without anything inside no run is better than a longer one."""
    length = condition.consecutive or 0
    if condition.whole:
        return any_of(one.verdict for one in _whole_runs(length, case, mark, start))
    return run(mark, length, case.year)


def _long_runs(condition: Condition, case: Case, mark: Mark, start: Since) -> Iterator[Run]:
    """The longest that are met and the longest that may be: what lies in a run lies in a longer one too."""
    length = condition.consecutive or 0
    if condition.whole:
        yield from (one for one in _whole_runs(length, case, mark, start) if one.verdict is not Verdict.FAILED)
        return
    floor = max(EVER, earliest_year(case))
    for end in ends_of(mark, case.year):
        met = _back(mark, end, floor, lambda found: found is Verdict.MET)
        possible = _back(mark, end, floor, lambda found: found is not Verdict.FAILED)
        if len(met) >= length:
            yield Run(met, Verdict.MET)
        if len(possible) >= max(length, len(met) + 1):
            yield Run(possible, Verdict.UNKNOWN)


def _back(mark: Mark, end: int, floor: int, good: Callable[[Verdict], bool]) -> range:
    """Years up to `end`, as far back as they are good."""
    first = end + 1
    while first > floor and good(mark(first - 1)):
        first -= 1
    return range(first, end + 1)


def _whole_runs(length: int, case: Case, mark: Mark, start: Since) -> Iterator[Run]:
    """One for each grant: every year since then; an older grant that nobody recorded may have begun a longer one."""
    for end in ends_of(mark, case.year):
        for begin in start.starts:
            yield _since(begin, end, length, mark)
    if not start.starts or start.first < start.starts[0].first:
        yield Run(_last(length, case).years, all_of((run(mark, length, case.year), Verdict.UNKNOWN)))


def _since(begin: Start, end: int, length: int, mark: Mark) -> Run:
    """Where the beginning is not sure, the run is not."""
    years = range(begin.first, end + 1)
    sure = Verdict.MET if begin.first == begin.sure else Verdict.UNKNOWN
    enough = Verdict.MET if len(years) >= length else Verdict.FAILED
    return Run(years, all_of((enough, sure, *(mark(year) for year in years))))


def _last(length: int, case: Case) -> Run:
    """The years that would have to be one."""
    return Run(range(case.year - length + 1, case.year + 1), Verdict.FAILED)


def _judged(
    one: Run, inside: tuple[Condition, ...], case: Case, judge: Callable[[Condition, Case], Proof]
) -> tuple[Run, tuple[Proof, ...]]:
    by_run = replace(case, run=one.years)
    return one, tuple(judge(child, by_run) for child in inside)


def _whole_verdict(one: Run, children: Iterable[Proof]) -> Verdict:
    return all_of((one.verdict, *(child.verdict for child in children)))


def _run_leaf(
    condition: Condition, case: Case, mark: Mark, start: Since, verdict: Verdict, years: range | None = None
) -> Proof:
    length = condition.consecutive or 0
    ends = ends_of(mark, case.year)
    asked = _by_itself(condition, case)
    shown = years or range(min(ends) - length + 1, case.year + 1)

    def facts() -> tuple[Fact, ...]:
        return (*_facts(asked, case, shown, verdict), *start.facts)

    def gap() -> int | None:
        """Where the last years are enough, an older one is the fault, which nobody can mend."""
        return years_missing(mark, length, case.year) or None

    return leaf(asked, case, verdict, facts, start.citations, gap)


def _by_itself(condition: Condition, case: Case) -> Condition:
    """What is asked of each year, without what lies inside the run: a group of one is that one, in a row."""
    parts = tuple(_yearly(condition, case)) if condition.all_of is not None else ()
    if len(parts) == 1 and not parts[0].children():
        return parts[0].model_copy(
            update={name: getattr(condition, name) for name in _OF_RUN & condition.model_fields_set}
        )
    return condition.model_copy(update={"all_of": parts}) if parts else condition


def _facts(condition: Condition, case: Case, years: range, verdict: Verdict) -> tuple[Fact, ...]:
    """What the records say of the years of the run, and of those that would be it."""
    if condition.rating is not None:
        return ratings.facts(condition, case, years)
    if condition.prior is not None:
        return (*priors.facts_in(condition, case, years), *priors.absence(condition, case, years, verdict))
    parts = _yearly(condition, case)
    return tuple(dict.fromkeys(fact for part in parts for fact in _facts(part, case, years, verdict)))
