"""What a plan asks of the units in one year, for the papers that go around it: who, for what, how, until when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from thidua_cli.documents.facts.agency import agency_of
from thidua_cli.documents.facts.award_points import quota_text
from thidua_cli.documents.facts.deadline_points import deadline_points
from thidua_cli.documents.facts.dossier_points import dossier_points
from thidua_cli.documents.facts.leaders import LeaderFact, leader_of
from thidua_cli.documents.facts.names import line_name
from thidua_cli.documents.facts.points import Entry, Point, placed
from thidua_cli.documents.facts.prose import capital, lowered, sentence, unmarked
from thidua_cli.documents.facts.target_points import points_of, target_points
from thidua_cli.documents.facts.time_points import wave_points
from thidua_cli.models.clusters import Standing
from thidua_cli.models.plan import Issued, Plan, Wave
from thidua_cli.text.vietnamese import day_text, month_text
from thidua_cli.workspace.books import PlanFiles

# What a unit that proposes has to know; the launch and the registration lie behind it.
_AFTER_REVIEW = ("unit-submission", "council-meeting", "agency-submission", "decision", "ceremony")


@dataclass(frozen=True, slots=True)
class PartyFact:
    """A unit that competes; `targets` are those it has registered itself."""

    name: str
    leader: LeaderFact
    targets: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class ClusterFact:
    """A cụm or khối the agency competes in; `by` (may be empty) runs it; `members` hold the agency."""

    name: str
    by: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CampaignFacts:
    """One year of a plan as its units meet it.

    `plan` cites it: Kế hoạch số … ngày … của … về việc …, with gaps for what is not yet signed; `units` is Các phòng,
    đơn vị thuộc Sở A. The lists are entries with `lead`, `text`, `more`, `entries`; `awards` are those
    of the year, with their limits.
    """

    year: int
    plan: str
    units: str
    parties: tuple[PartyFact, ...]
    clusters: tuple[ClusterFact, ...]
    targets: tuple[Entry, ...]
    awards: tuple[Entry, ...]
    waves: tuple[Entry, ...]
    dossier: tuple[Entry, ...]
    deadlines: tuple[Entry, ...]


def campaign_facts(files: PlanFiles, year: int) -> CampaignFacts:
    """Raises ThiduaError when no agency.yaml says whose units they are."""
    agency, plan = agency_of(files), files.plan
    return CampaignFacts(
        year=year,
        plan=_cited(plan, agency.name),
        units=f"{capital(agency.words.units)} thuộc {agency.name}",
        parties=_parties(files, year),
        clusters=clusters_of(files, year),
        targets=_listed(target_points(files, (), None)),
        awards=_listed(_awards(files, year)),
        waves=_listed(wave_points(plan.model_copy(update={"waves": _waves(plan, year)}), ())),
        dossier=_listed(dossier_points(plan, ())),
        deadlines=_listed(deadline_points(files, _AFTER_REVIEW, year)),
    )


def start_of(plan: Plan, year: int) -> date:
    """The day the year begins for the units: the first of January, or of its first year the day of the plan."""
    return min(max(date(year, 1, 1), plan.issued.earliest), date(year, 12, 31))


def _listed(points: Iterable[Point]) -> tuple[Entry, ...]:
    return placed(points, "dash")


def clusters_of(files: PlanFiles, year: int) -> tuple[ClusterFact, ...]:
    """The clusters of that year in which the agency itself stands."""
    known = (cluster for file in files.of.clusters for cluster in file.clusters if cluster.year == year)
    own = (cluster for cluster in known if any(member.whole_agency for member in cluster.standings))
    return tuple(
        ClusterFact(cluster.name, cluster.by or "", tuple(_member(files, member) for member in cluster.standings))
        for cluster in own
    )


def _member(files: PlanFiles, member: Standing) -> str:
    if member.unit is not None:
        return files.of.unit_name(member.unit)
    return member.name or agency_of(files).name


def registered_targets(files: PlanFiles, unit: str | None, year: int) -> tuple[Entry, ...]:
    """What a unit, or for None the agency, has set itself in its registration."""
    own = (file for file in files.of.registrations if (file.plan, file.unit, file.year) == (files.plan.id, unit, year))
    return _listed(points_of(files, [target for file in own for target in file.targets]))


def _parties(files: PlanFiles, year: int) -> tuple[PartyFact, ...]:
    day = start_of(files.plan, year)
    competing = (unit for unit in files.of.units.values() if unit.counted and unit.exists_on(day))
    return tuple(
        PartyFact(unit.name, leader_of(files, unit.id, day), registered_targets(files, unit.id, year))
        for unit in competing
    )


def _awards(files: PlanFiles, year: int) -> tuple[Point, ...]:
    lines = (line for line in files.plan.awards if not line.years or year in line.years)
    day = files.plan.issued.latest
    return tuple(Point(lead=line_name(line, day), text=sentence(quota_text(files, line))) for line in lines)


def _waves(plan: Plan, year: int) -> tuple[Wave, ...]:
    """Those that touch the year; the only year of a plan is its whole period (năm học)."""
    start, end = date(year, 1, 1), date(year, 12, 31)
    if len(plan.years()) == 1:
        start, end = plan.period.start, plan.period.end
    return tuple(wave for wave in plan.waves if wave.start <= end and start <= wave.end)


def _cited(plan: Plan, agency: str) -> str:
    """Whose plan it is stands there once, where the title does not say it."""
    number = f"{plan.number or '[[số kế hoạch]]'}/{plan.symbol}"
    title = unmarked(plan.title)
    issuer = "" if agency in title else f"của {agency} "
    return f"{capital(plan.document.lower())} số {number} {_day(plan.issued)} {issuer}về việc {lowered(title)}"


def _day(issued: Issued) -> str:
    day = day_text(issued.day.day) if issued.day else "[[ngày]]"
    month = month_text(issued.latest.month) if issued.day or issued.month else "[[tháng]]"
    return f"ngày {day} tháng {month} năm {issued.latest.year}"
