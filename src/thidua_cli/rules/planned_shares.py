"""Shared by the rules on caps of the law: what a plan itself promises of a capped award, against its denominator."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from thidua_cli.diagnostics import Citation, Span
from thidua_cli.law.caps import Cap, allowed, cap, capped
from thidua_cli.law.dated import Value
from thidua_cli.models.amount import Amount
from thidua_cli.models.denominators import STAFF, UNITS
from thidua_cli.models.types import percent_text
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.bases import Base, base_of
from thidua_cli.workspace.books import PlanFiles, covers
from thidua_cli.workspace.governing_day import governing_days
from thidua_cli.workspace.law_caps import concerns
from thidua_cli.workspace.measure import ANY, goals, measure

# All people, or all collectives: nobody can give a title to more.
EVERYBODY = {
    "individual": Amount(percent=Fraction(100), of=STAFF),
    "collective": Amount(percent=Fraction(100), of=UNITS),
}


@dataclass(frozen=True, slots=True)
class Figure:
    """A quota or a goal of one year, with its number where that is known. An `open` one may be surpassed: a goal."""

    amount: Amount
    year: int
    number: int | None
    base: Base | None
    span: Span | None
    open: bool = False


@dataclass(frozen=True, slots=True)
class Share:
    """A figure of the plan that is more than the law's share of another; `sure` when no reading of it is within."""

    figure: Figure
    cap: Cap
    sum: str
    sure: bool
    cites: tuple[Citation, ...]


def figures(files: PlanFiles, codes: tuple[str, ...], subject: str = "individual") -> Iterator[Figure]:
    """What the plan sets for these awards alone, quotas first."""
    yield from _quotas(files, codes, subject)
    yield from _goals(files, codes)


def _quotas(files: PlanFiles, codes: tuple[str, ...], subject: str) -> Iterator[Figure]:
    """Limits on all people, or all collectives, in one year. One of several years together is no figure of a year."""
    for measured in measure(files):
        slot = measured.slot
        year = slot.year or (files.plan.last_year if len(files.plan.years()) == 1 and slot.wave is None else None)
        whole = slot.unit is None and not slot.line.units and slot.subject in (ANY, subject)
        if slot.amount and year and whole and all(covers(codes, code) for code in slot.line.award):
            span = slot.line.where("quota", slot.subject)
            yield Figure(slot.amount, year, measured.most, measured.base, span)


def _goals(files: PlanFiles, codes: tuple[str, ...]) -> Iterator[Figure]:
    for reached in goals(files):
        target, amount, base = reached.target, reached.amount, reached.base
        if amount and target.award and all(covers(codes, code) for code in target.award):
            number = amount.most(base.number if base else None) if reached.least is None else reached.least
            span, is_open = target.where("goal", reached.subject), amount.bound != "max"
            yield Figure(amount, files.plan.last_year, number, base, span, is_open)


def too_large(files: PlanFiles) -> Iterator[Share]:
    """Figures above a cap that is in force on one of the days that may decide."""
    for code in capped():
        found = cap(code)
        if not concerns(files, found, files.plan.issued.latest):
            continue
        seen: set[Span | None] = set()
        for figure in figures(files, (code,), found.subject):
            share = None if figure.span in seen else _share(files, found, figure)
            if share is not None:
                seen.add(figure.span)
                yield share


def _share(files: PlanFiles, found: Cap, figure: Figure) -> Share | None:
    values = [found.percents.at(day) for day in governing_days(files, figure.year, planned=True)]
    caps = [value for value in values if value is not None and value.number is not None]
    if not caps:
        return None
    value = max(caps, key=lambda one: one.number or 0)
    everybody = _everybody(files, figure.year, found.subject)
    others = figures(files, found.of, found.subject)
    wholes = [one for one in others if one.year == figure.year and comparable(figure, one, found)]
    for whole in wholes or [everybody]:
        sum_text = excess(figure, whole, found, value)
        if sum_text is not None:
            certain = len(caps) == len(values) and value.confidence != "unsure"
            sure = certain and (not whole.open or excess(figure, everybody, found, value) is not None)
            return Share(figure, found, sum_text, sure, value.citations)
    return None


def _everybody(files: PlanFiles, year: int, subject: str) -> Figure:
    amount = EVERYBODY[subject]
    base = base_of(files, amount.of or STAFF, year)
    return Figure(amount, year, base.number, base, base.span)


def comparable(part: Figure, whole: Figure, found: Cap) -> bool:
    """Whether one is a share of the other: by percentages of one number, or because both numbers are known."""
    amount, other = part.amount, whole.amount
    one_base = amount.percent is not None and (amount.of in found.of or (other.percent and amount.of == other.of))
    return bool(one_base) or (part.number is not None and whole.number is not None)


def excess(part: Figure, whole: Figure, found: Cap, value: Value) -> str | None:
    """The sum that shows `part` above the cap; None when it is within, or when the two cannot be compared."""
    assert value.number is not None
    percent, of = part.amount.percent, whole.amount.percent
    limit = f"luật không quá {percent_text(value.number)}{_since(value)}"
    if percent is not None and part.amount.of in found.of:
        return f"{percent_text(percent)}; {limit}" if percent > value.number else None
    if percent is not None and of and part.amount.of == whole.amount.of:
        share = percent / of * 100
        shown = f"{percent_text(percent)} / {percent_text(of)} {_equals(share)}"
        return f"{shown}; {limit}" if share > value.number else None
    if part.number is None or whole.number is None:
        return None
    most = allowed(value.number, whole.number)
    shown = f"⌊{percent_text(value.number)} × {whole.number}⌋ = {most}; kế hoạch ghi {part.number}"
    return f"{shown}; vượt {part.number - most}" if part.number > most else None


def _since(value: Value) -> str:
    end = f" đến {short_date(value.until)}" if value.until else ""
    return f" (từ {short_date(value.since)}{end})"


def _equals(share: Fraction) -> str:
    """`= 25%`, or `≈ 22,2222%` where four decimals are not the whole of it."""
    return f"{'=' if (share * 10_000).denominator == 1 else '≈'} {percent_text(share)}"
