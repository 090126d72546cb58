"""PlanFiles → PlanQuota: what plan, law and regulations allow, the strictest of them, and who stands at the line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from thidua_cli.tally.allocate import Allocation, allocate, refusal
from thidua_cli.tally.compute import award_name, award_names, quota_text
from thidua_cli.tally.cut import Cut, cut
from thidua_cli.workspace.bases import Base, awarded, base_of, reference_day
from thidua_cli.workspace.books import Entry, PlanFiles, covers
from thidua_cli.workspace.law_caps import LawLimit, law_limits
from thidua_cli.workspace.measure import ANY, Measured, Slot, measure
from thidua_cli.workspace.regulation_caps import RegulationLimit, of_this_merit, regulation_limits


@dataclass(frozen=True, slots=True)
class QuotaRow:
    """One limit of the plan, or one award of a year that only the law or a regulation limits (`slot` is None then).

    Plan, `law` and `regulations` say what is allowed at most; None is no limit, or one that is not known.
    """

    award: str
    name: str
    year: int | None
    slot: Slot | None
    plan_most: int | None
    plan_text: str
    base: Base | None
    law: LawLimit | None
    nominated: tuple[Entry, ...]
    cut: Cut | None
    regulations: tuple[RegulationLimit, ...] = ()

    @property
    def subject(self) -> str:
        if self.slot is not None:
            return self.slot.subject
        return self.law.cap.subject if self.law is not None else self.regulations[0].subject

    @property
    def most(self) -> int | None:
        """The strictest of the limits; None when none is known."""
        return strictest(self.plan_most, self.law, self.regulations)

    @property
    def by(self) -> str | None:
        """Whose limit binds: plan, law or regulation; both when plan and law are equal, several in other ties."""
        regulation = strictest(None, None, self.regulations)
        known = {"plan": self.plan_most, "law": self.law.most if self.law else None, "regulation": regulation}
        binding = [name for name, most in known.items() if most is not None and most == self.most]
        if len(binding) <= 1:
            return binding[0] if binding else None
        return "both" if binding == ["plan", "law"] else "several"


@dataclass(frozen=True, slots=True)
class Step:
    """One ring of the chain headcount ⊇ denominator ⊇ capped award."""

    name: str
    number: int | None
    text: str


@dataclass(frozen=True, slots=True)
class Chain:
    """CSTĐCS within LĐTT within headcount, with the law's sum for the innermost."""

    year: int
    steps: tuple[Step, ...]
    sum: str | None


@dataclass(frozen=True, slots=True)
class Spread:
    """The slots of one line over the units; `reason` says why not, when `allocation` is None.

    `most` is the limit of the line, None where it has none, or several (by year, subject or unit).
    """

    line: str
    name: str
    day: date
    slots: int
    most: int | None
    allocation: Allocation | None
    reason: str | None
    names: dict[str, str]


@dataclass(frozen=True, slots=True)
class PlanQuota:
    plan: str
    agency: str
    rows: tuple[QuotaRow, ...]
    chains: tuple[Chain, ...]
    spreads: tuple[Spread, ...] = ()


def strictest(plan: int | None, law: LawLimit | None, regulations: Iterable[RegulationLimit]) -> int | None:
    found = [plan, law.most if law is not None else None, *(limit.most for limit in regulations)]
    return min((most for most in found if most is not None), default=None)


def quota(
    files: PlanFiles, day: date | None = None, wanted: dict[str, int] | None = None, minimum: int = 0
) -> PlanQuota:
    """The limits of one plan by the law of `day`, else of each title's own day; `wanted` slots by line are spread."""
    limits, rules = list(law_limits(files, day)), list(regulation_limits(files, day))
    rows = [
        _row(files, measured, _law_of(files, measured.slot, limits), _rules_of(files, measured.slot, rules))
        for measured in measure(files)
    ]
    held = {(row.law.cap.code, row.law.year) for row in rows if row.law is not None}
    outside = [limit for limit in limits if (limit.cap.code, limit.year) not in held and _concerns(files, limit)]
    rows += [_outside(files, limit, _beside(limit, rules)) for limit in outside]
    shown = {id(rule) for row in rows for rule in row.regulations}
    rows += [_only_regulation(files, rule) for rule in rules if id(rule) not in shown and _is_asked(files, rule)]
    chains = tuple(_chain(files, limit) for limit in limits if _concerns(files, limit))
    spreads = tuple(_spreads(files, rows, day or reference_day(files, files.plan.last_year), wanted or {}, minimum))
    return PlanQuota(files.plan.id, files.of.id, tuple(rows), chains, spreads)


def _law_of(files: PlanFiles, slot: Slot, limits: list[LawLimit]) -> LawLimit | None:
    """The law's limit on a whole slot: all of one capped award in one year, not of a wave, some units or a pool."""
    years = files.plan.years()
    year = slot.year or (years[0] if len(years) == 1 and slot.wave is None else None)
    if slot.unit is not None or slot.line.units:
        return None
    same_year = (limit for limit in limits if limit.year == year)
    return next((one for one in same_year if all(covers((one.cap.code,), code) for code in slot.line.award)), None)


def _concerns(files: PlanFiles, limit: LawLimit) -> bool:
    """A cap belongs to the yearly plan of an agency; elsewhere only to lists and lines that name its award."""
    codes = [code for line in files.plan.awards for code in line.award]
    named = any(covers((limit.cap.code,), code) for code in codes)
    return named or bool(limit.standing) or files.plan.type == "annual"


def _rules_of(files: PlanFiles, slot: Slot, rules: list[RegulationLimit]) -> tuple[RegulationLimit, ...]:
    """The regulations that limit a whole slot, all of their awards in one year: as the law's limit does."""
    years = files.plan.years()
    year = slot.year or (years[0] if len(years) == 1 and slot.wave is None else None)
    if slot.unit is not None or slot.line.units:
        return ()
    return tuple(
        rule
        for rule in rules
        if rule.year == year
        and rule.subject in (ANY, slot.subject)
        and of_this_merit(files, rule.laid)
        and all(covers(rule.awards, code) for code in slot.line.award)
    )


def _beside(law: LawLimit, rules: list[RegulationLimit]) -> tuple[RegulationLimit, ...]:
    return tuple(rule for rule in rules if rule.year == law.year and covers(rule.awards, law.cap.code))


def _is_asked(files: PlanFiles, rule: RegulationLimit) -> bool:
    """Whether the plan, or a list of it, has to do with the awards at all."""
    named = any(covers(rule.awards, code) for line in files.plan.awards for code in line.award)
    return (named and of_this_merit(files, rule.laid)) or bool(rule.standing)


def _only_regulation(files: PlanFiles, rule: RegulationLimit) -> QuotaRow:
    """Of a part of a line, or of an award the plan does not name, the regulation alone sets a limit."""
    key, name, asked = rule.awards[0], award_names(files, rule.awards), rule.standing
    line = cut(files.of, asked, rule.most) if rule.most is not None else None
    return QuotaRow(key, name, rule.year, None, None, "không có dòng riêng", None, None, asked, line, (rule,))


def _row(
    files: PlanFiles, measured: Measured, law: LawLimit | None, regulations: tuple[RegulationLimit, ...]
) -> QuotaRow:
    slot, line = measured.slot, measured.slot.line
    most = strictest(measured.most, law, regulations)
    return QuotaRow(
        line.key,
        line.name or award_names(files, line.award),
        slot.year,
        slot,
        measured.most,
        quota_text(files, measured),
        measured.base,
        law,
        measured.standing,
        cut(files.of, measured.standing, most) if most is not None else None,
        regulations,
    )


def _outside(files: PlanFiles, law: LawLimit, beside: tuple[RegulationLimit, ...]) -> QuotaRow:
    code, asked, most = law.cap.code, law.standing, strictest(None, law, beside)
    line, name = cut(files.of, asked, most) if most is not None else None, award_name(files, code)
    return QuotaRow(code, name, law.year, None, None, "không có dòng riêng", None, law, asked, line, beside)


def _chain(files: PlanFiles, limit: LawLimit) -> Chain:
    everybody = {"individual": "staff", "collective": "units"}[limit.cap.subject]
    whole, middle = base_of(files, everybody, limit.year), awarded(files, limit.cap.of, limit.year)
    steps = (
        Step("số người" if everybody == "staff" else "số tập thể", whole.number, whole.text),
        Step(award_name(files, limit.cap.of[0]), middle.number, middle.text),
        Step(award_name(files, limit.cap.code), len(limit.standing) if files.nominated else None, "số đề nghị"),
    )
    return Chain(limit.year, steps, limit.sum)


def _spreads(
    files: PlanFiles, rows: list[QuotaRow], day: date, wanted: dict[str, int], minimum: int
) -> Iterator[Spread]:
    for key, slots in wanted.items():
        line = files.line(key)
        if line is None:
            continue
        limits = [row.most for row in rows if row.slot is not None and row.slot.line is line]
        most = limits[0] if len(limits) == 1 else None
        sizes = headcounts(files, line.units, day)
        reason = refusal(slots, sizes, minimum)
        spread = allocate(slots, sizes, minimum) if reason is None else None
        names = {unit: files.of.unit_name(unit) for unit in sizes}
        yield Spread(line.key, line.name or award_names(files, line.award), day, slots, most, spread, reason, names)


def headcounts(files: PlanFiles, units: tuple[str, ...], day: date) -> dict[str, int]:
    """People of each unit on a day who are counted, in the order of agency.yaml; only `units`, if any are named."""
    serving = [person.unit for person in files.of.people.values() if person.counted and person.serves_on(day)]
    return {unit: serving.count(unit) for unit in files.of.units if not units or unit in units}
