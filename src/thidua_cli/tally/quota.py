"""PlanFiles → PlanQuota: what the plan and the law allow, the stricter of the two, and who stands at the line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from thidua_cli.tally.allocate import Allocation, allocate, refusal
from thidua_cli.tally.compute import award_name, award_names, quota_text
from thidua_cli.tally.cut import Cut, cut
from thidua_cli.workspace.bases import Base, awarded, base_of, reference_day
from thidua_cli.workspace.books import Entry, PlanFiles, covers
from thidua_cli.workspace.law_caps import LawLimit, law_limits
from thidua_cli.workspace.measure import Measured, Slot, measure


@dataclass(frozen=True, slots=True)
class QuotaRow:
    """One limit of the plan, or one capped award of a year that the plan does not limit (`slot` and `plan` None).

    `plan` and `law` allow the most; None in `law.most` or `plan_most` is no limit, or one that is not known.
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

    @property
    def subject(self) -> str:
        return self.slot.subject if self.slot is not None else "individual"

    @property
    def most(self) -> int | None:
        """The stricter of the two limits; None when neither is known."""
        return stricter(self.plan_most, self.law)

    @property
    def by(self) -> str | None:
        """Whose limit binds: plan, law, or both when they are equal."""
        law = self.law.most if self.law is not None else None
        if self.most is None:
            return None
        return "both" if law == self.plan_most else "law" if law == self.most else "plan"


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


def stricter(plan: int | None, law: LawLimit | None) -> int | None:
    found = [most for most in (plan, law.most if law is not None else None) if most is not None]
    return min(found, default=None)


def quota(
    files: PlanFiles, day: date | None = None, wanted: dict[str, int] | None = None, minimum: int = 0
) -> PlanQuota:
    """The limits of one plan by the law of `day`, else of each title's own day; `wanted` slots by line are spread."""
    limits = list(law_limits(files, day))
    rows = [_row(files, measured, _law_of(files, measured.slot, limits)) for measured in measure(files)]
    held = {(row.law.cap.code, row.law.year) for row in rows if row.law is not None}
    outside = [limit for limit in limits if (limit.cap.code, limit.year) not in held and _concerns(files, limit)]
    rows += [_outside(files, limit) for limit in outside]
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
    return named or bool(limit.nominated) or files.plan.type == "annual"


def _row(files: PlanFiles, measured: Measured, law: LawLimit | None) -> QuotaRow:
    slot, line = measured.slot, measured.slot.line
    most = stricter(measured.most, law)
    return QuotaRow(
        line.key,
        line.name or award_names(files, line.award),
        slot.year,
        slot,
        measured.most,
        quota_text(files, measured),
        measured.base,
        law,
        measured.nominated,
        cut(files.of, measured.nominated, most) if most is not None else None,
    )


def _outside(files: PlanFiles, law: LawLimit) -> QuotaRow:
    code, asked = law.cap.code, law.nominated
    line = cut(files.of, asked, law.most) if law.most is not None else None
    return QuotaRow(code, award_name(files, code), law.year, None, None, "không có dòng riêng", None, law, asked, line)


def _chain(files: PlanFiles, limit: LawLimit) -> Chain:
    staff, middle = base_of(files, "staff", limit.year), awarded(files, limit.cap.of, limit.year)
    steps = (
        Step("số người", staff.number, staff.text),
        Step(award_name(files, limit.cap.of[0]), middle.number, middle.text),
        Step(award_name(files, limit.cap.code), len(limit.nominated) if files.nominated else None, "số đề nghị"),
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
