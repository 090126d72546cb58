"""An agency as it would be with other quotas, other headcounts: copies in memory, nothing is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from thidua_cli.law import codes
from thidua_cli.models.agency import Agency, Headcount, Unit, UnitHeadcount
from thidua_cli.models.amount import Amount
from thidua_cli.models.choices import RATINGS
from thidua_cli.models.denominators import STAFF, UNITS
from thidua_cli.models.plan import AwardQuota, Plan
from thidua_cli.workspace.bases import reference_day, staff
from thidua_cli.workspace.books import AgencyFiles, PlanFiles
from thidua_cli.workspace.measure import ANY


@dataclass(frozen=True, slots=True)
class QuotaWish:
    """Another amount for one award line; `subject` is needed where the line has one amount for each of several."""

    line: str
    subject: str | None
    amount: Amount


@dataclass(frozen=True, slots=True)
class Wish:
    """What is supposed: quotas, so many people more or fewer (of the agency, and of `unit` if one is named)."""

    quotas: tuple[QuotaWish, ...] = ()
    people: int = 0
    unit: str | None = None


def refusal(plans: Iterable[PlanFiles], wish: Wish) -> str | None:
    """Why the wish cannot be granted on these plans, if so: a name that is not there, people below none."""
    found = list(plans)
    unfit = (reason for quota in wish.quotas if (reason := _quota_refusal(found, quota)) is not None)
    return next(unfit, None) or (_people_refusal(found, wish) if wish.people else None)


def _quota_refusal(plans: list[PlanFiles], quota: QuotaWish) -> str | None:
    lines = [(files, line) for files in plans if (line := files.line(quota.line)) is not None]
    if not lines:
        known = ", ".join(dict.fromkeys(line.key for files in plans for line in files.plan.awards))
        return f"không có dòng khen thưởng “{quota.line}”; có: {known or 'chưa dòng nào'}"
    for files, line in lines:
        subjects = list(line.quota or {})
        if quota.subject is None and len(subjects) > 1:
            asked = ", ".join(f"quota.{quota.line}.{subject}" for subject in subjects)
            return f"dòng {quota.line} có số lượng riêng cho từng đối tượng; hãy ghi {asked}"
        base = quota.amount.of
        if base is not None and base not in {STAFF, UNITS, *RATINGS, *codes(), *files.plan.denominators}:
            return f"không có mẫu số “{base}” cho dòng {quota.line}"
    return None


def _people_refusal(plans: list[PlanFiles], wish: Wish) -> str | None:
    agencies = {files.of.id: files.of for files in plans}.values()
    homes = [files for files in agencies if wish.unit is None or wish.unit in files.units]
    if not homes:
        known = ", ".join(unit for files in agencies for unit in files.units)
        return f"không có đơn vị “{wish.unit}”; có: {known or 'chưa đơn vị nào'}"
    if len(homes) > 1:
        listed = ", ".join(files.id for files in homes)
        return f"--headcount tính cho một cơ quan, ở đây có {listed}; hãy nêu một cơ quan hoặc một kế hoạch"
    counted = [number for day in _days(homes[0]) for number in _numbers(homes[0], wish.unit, day)]
    if any(number is None for number in counted):
        return "chưa có số người để thêm bớt: cần headcounts trong agency.yaml hoặc people.yaml"
    fewest = min((number for number in counted if number is not None), default=0)
    return f"chỉ có {fewest} người, không bớt được {-wish.people}" if fewest + wish.people < 0 else None


def _numbers(files: AgencyFiles, unit: str | None, day: date) -> Iterator[int | None]:
    yield staff(files, day).number if files.agency is not None else None
    if unit is not None:
        yield members(files, unit, day)


def suppose(files: AgencyFiles, wish: Wish) -> AgencyFiles:
    """The agency with the wish granted; call `refusal` first."""
    plans = tuple(_plan(PlanFiles(plan, files), wish.quotas) for plan in files.plans)
    concerned = wish.people and (wish.unit is None or wish.unit in files.units)
    return replace(files, plans=plans, agency=_peopled(files, wish) if concerned else files.agency)


def _plan(files: PlanFiles, quotas: tuple[QuotaWish, ...]) -> Plan:
    awards = files.plan.awards
    for quota in quotas:
        meant = files.line(quota.line)
        awards = tuple(_line(line, quota) if line.key == (meant.key if meant else None) else line for line in awards)
    return files.plan.model_copy(update={"awards": awards}) if awards is not files.plan.awards else files.plan


def _line(line: AwardQuota, quota: QuotaWish) -> AwardQuota:
    subject = quota.subject or next(iter(line.quota or {}), ANY)
    others = {key: amount for key, amount in (line.quota or {}).items() if key != ANY or subject == ANY}
    return line.model_copy(update={"quota": {**others, subject: quota.amount}})


def _peopled(files: AgencyFiles, wish: Wish) -> Agency | None:
    """More or fewer people in every snapshot; where the roster was counted, a snapshot of it with the difference."""
    agency = files.agency
    if agency is None:
        return None
    units = tuple(_unit_peopled(files, unit.id, wish) if unit.id == wish.unit else unit for unit in agency.units)
    kept = tuple(one.model_copy(update={"staff": one.staff + wish.people}) for one in agency.headcounts)
    return agency.model_copy(update={"units": units, "headcounts": (*_counted(files, wish.people), *kept)})


def _counted(files: AgencyFiles, people: int) -> Iterator[Headcount]:
    known = files.agency.headcounts if files.agency is not None else ()
    for day in _days(files):
        number = staff(files, day).number
        if number is not None and not any(one.day <= day for one in known):
            yield Headcount.model_validate({"date": day.isoformat(), "staff": str(number + people)})


def _unit_peopled(files: AgencyFiles, unit_id: str, wish: Wish) -> Unit:
    unit = files.units[unit_id]
    kept = tuple(one.model_copy(update={"staff": one.staff + wish.people}) for one in unit.headcounts)
    made = tuple(
        UnitHeadcount.model_validate(
            {"date": day.isoformat(), "staff": str(members(files, unit_id, day) + wish.people)}
        )
        for day in _days(files)
        if not any(one.day <= day for one in unit.headcounts)
    )
    return unit.model_copy(update={"headcounts": (*made, *kept)})


def members(files: AgencyFiles, unit_id: str, day: date) -> int:
    """The members of a unit and of the units below it: its newest snapshot not after `day`, else the roster."""
    known = [one for one in files.units[unit_id].headcounts if one.day <= day]
    if known:
        return max(known, key=lambda one: one.day).staff
    return sum(
        person.counted and person.serves_on(day) and unit_id in files.lineage(person.unit)
        for person in files.people.values()
    )


def _days(files: AgencyFiles) -> list[date]:
    """Every day on which the plans of the agency take their headcounts."""
    years = (
        (plan, year)
        for plan in files.plan_files
        for year in {*plan.plan.years(), *(entry.year for entry in plan.nominated)}
    )
    return sorted({reference_day(plan, year) for plan, year in years})
