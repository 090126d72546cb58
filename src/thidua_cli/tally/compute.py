"""PlanFiles → PlanTally."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from thidua_cli import law
from thidua_cli.models.amount import Amount
from thidua_cli.models.choices import RATINGS, SUBJECTS
from thidua_cli.models.denominators import STAFF, UNITS
from thidua_cli.tally.model import AwardRow, Counts, PlanTally, Quota, TargetRow, UnitRow
from thidua_cli.workspace.bases import reference_day
from thidua_cli.workspace.books import Entry, PlanFiles
from thidua_cli.workspace.measure import ANY, Measured, Reached, Slot, goals, measure

# Rows for those who belong to no unit, so that the units add up to the whole. Households are no collectives.
AGENCY_ITSELF, OUTSIDE, HOUSEHOLDS = "(cả cơ quan)", "(ngoài cơ quan)", "(ngoài cơ quan, hộ gia đình)"
EVERYBODY = "mọi đối tượng"


def tally(files: PlanFiles) -> PlanTally:
    """The figures of one plan."""
    return PlanTally(
        files.plan.id,
        files.of.id,
        files.plan.title,
        tuple(award_row(files, measured) for measured in measure(files)),
        tuple(target_row(files, reached) for reached in goals(files)),
        tuple(unit_rows(files)),
    )


def known(number: int, entries: tuple[Entry, ...]) -> int | None:
    """0 of a list that exists is 0; of a list that does not exist nothing is known."""
    return number if entries else None


def award_row(files: PlanFiles, measured: Measured) -> AwardRow:
    slot = measured.slot
    return AwardRow(
        slot.line.key,
        slot.line.name or award_names(files, slot.line.award),
        slot.subject,
        slot.line.per,
        slot.year,
        slot.wave,
        slot.unit,
        slot.only_years,
        unit_names(files, slot),
        Quota(measured.least, measured.most, measured.sum, quota_text(files, measured)),
        known(measured.registered, files.registered),
        known(len(measured.nominated), files.nominated),
        measured.approved if files.sessions else None,
        known(measured.decided, files.decided),
        known(len(measured.standing), (*files.nominated, *files.decided)),
    )


def unit_names(files: PlanFiles, slot: Slot) -> tuple[str, ...]:
    """The units a limit is for, as tables call them; none when it is for all."""
    units = (slot.unit,) if slot.unit is not None else slot.line.units
    known = files.of.units
    return tuple((known[unit].short if unit in known else None) or files.of.unit_name(unit) for unit in units)


def award_names(files: PlanFiles, codes: tuple[str, ...]) -> str:
    """The catalogue's names on the plan's day; a code outside the catalogue stands for itself."""
    return "; ".join(award_name(files, code) for code in codes)


def award_name(files: PlanFiles, code: str) -> str:
    """One of these names."""
    return law.award_name(code, files.plan.issued.latest)


def entry_name(files: PlanFiles, entry: Entry, day: date | None = None) -> str:
    """The name the plan has for what is asked for, else the catalogue's on a day, by default the plan's."""
    return entry.own_name or law.award_name(entry.code, day or files.plan.issued.latest)


def quota_text(files: PlanFiles, measured: Measured) -> str:
    """A limit in Vietnamese: the sum of a percentage, `tối đa 3`, `theo phân bổ`, `không ấn định`."""
    amount = measured.slot.amount
    if amount is None:
        return "không ấn định"
    if amount.allocated:
        return "theo phân bổ" if amount.count is None else f"được phân bổ {amount.count}"
    if amount.percent is not None:
        return measured.sum or f"{amount_words(files, amount)} (chưa đủ dữ liệu)"
    return amount_words(files, amount)


DENOMINATORS = {STAFF: "số người", UNITS: "số tập thể", **{rating: f"số {name}" for rating, name in RATINGS.items()}}


def amount_words(files: PlanFiles, amount: Amount) -> str:
    """`max 3` → `tối đa 3`; ranges and n/m read alike in both languages."""
    text = str(amount).replace("max ", "tối đa ").replace("min ", "ít nhất ")
    if amount.of is None:
        return text
    return text.replace(f" of {amount.of}", f" {denominator_words(files, amount.of)}")


def denominator_words(files: PlanFiles, name: str) -> str:
    """`số người`, `số hộ gia đình`, `số đạt Lao động tiên tiến`: what a percentage is taken of."""
    own = files.plan.denominators.get(name)
    if own is not None:
        return f"số {own.name}"
    return DENOMINATORS.get(name) or f"số đạt {award_name(files, name)}"


def target_row(files: PlanFiles, reached: Reached) -> TargetRow:
    target = reached.target
    line = files.plan.line(target.line) if target.line is not None else None
    name = target.text or (line.name if line is not None else None) or award_names(files, target.award or ())
    actual: int | str | None = reached.actual
    if actual is None and target.result is not None:
        actual = target.result.actual
    return TargetRow(
        target.id or "+".join(target.award or ()) or name,
        name,
        reached.subject,
        str(reached.amount) if reached.amount is not None else None,
        amount_words(files, reached.amount) if reached.amount is not None else None,
        reached.least,
        reached.sum,
        actual,
        reached.basis,
        reached.reached,
    )


def unit_rows(files: PlanFiles) -> Iterator[UnitRow]:
    """A row for each unit, then those for entries of no unit, where there are any."""
    day = reference_day(files, files.plan.last_year)
    serving = [person for person in files.of.people.values() if person.serves_on(day)]
    for unit in files.of.units.values():
        people = sum(person.unit == unit.id for person in serving) if files.of.people_files else None
        yield unit_row(files, unit.id, unit.name, people)
    named = {place(files, entry) for entry in (*files.registered, *files.nominated, *files.decided)}
    for label in (AGENCY_ITSELF, OUTSIDE, HOUSEHOLDS):
        if label in named:
            yield unit_row(files, label, label, None)


def unit_row(files: PlanFiles, unit: str, name: str, people: int | None) -> UnitRow:
    return UnitRow(unit, name, people, _counts(files, unit, "individual"), _counts(files, unit, "collective"))


def _counts(files: PlanFiles, unit: str, subject: str) -> Counts:
    def count(entries: tuple[Entry, ...]) -> int | None:
        return known(sum(place(files, entry) == unit and _group(entry) == subject for entry in entries), entries)

    return Counts(count(files.registered), count(files.nominated), count(files.decided))


def place(files: PlanFiles, entry: Entry) -> str:
    """The unit an entry counts for, or one of the rows for those without unit."""
    if entry.nominee.external is not None:
        return HOUSEHOLDS if entry.nominee.subject == "household" else OUTSIDE
    return files.of.unit_of(entry.nominee) or AGENCY_ITSELF


def _group(entry: Entry) -> str:
    return "individual" if entry.nominee.subject == "individual" else "collective"


def subject_name(subject: str) -> str:
    return EVERYBODY if subject == ANY else SUBJECTS[subject]
