"""The thresholds that hold for a vote: of the law, of the regulations in force, of the council itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from thidua_cli.diagnostics import Citation, Span
from thidua_cli.law.votes import BASE
from thidua_cli.law.votes import votes as law_votes
from thidua_cli.models.regulation import Overlay, Votes
from thidua_cli.models.session import Session
from thidua_cli.models.types import percent_text
from thidua_cli.workspace.books import AgencyFiles, covers
from thidua_cli.workspace.council import Threshold, needed, needed_text, seats
from thidua_cli.workspace.overlay import regulations_on

OF_LAW, OF_COUNCIL = "luật", "Hội đồng thống nhất"


@dataclass(frozen=True, slots=True)
class Need:
    """How many votes one source asks for. `sure` when a shortfall is a breach and not a matter to look into."""

    votes: int
    sum: str
    source: str
    sure: bool
    secret: bool
    citations: tuple[Citation, ...] = ()
    span: Span | None = None

    @property
    def binds(self) -> bool:
        """Whether the votes alone settle it: not by a share that is still to be confirmed. The council's own does."""
        return self.sure or self.source == OF_COUNCIL


@dataclass(frozen=True, slots=True)
class LawThreshold:
    """A dated value of the law, read as a threshold: percent of all members, in a secret vote."""

    percent: Fraction
    confidence: str
    citations: tuple[Citation, ...]
    of: str = BASE
    secret: bool = True


def law_threshold(code: str, day: date) -> Threshold | None:
    """The law's own threshold; None where it sets none or nothing is known of that day."""
    dated = law_votes(code)
    value = dated.at(day) if dated is not None else None
    if value is None or value.number is None:
        return None
    return LawThreshold(value.number, value.confidence, value.citations)


def needs(
    files: AgencyFiles, session: Session, code: str, of_law: Callable[[str, date], Threshold | None] = law_threshold
) -> tuple[Need, ...]:
    """Every threshold for an award on the day of the session; the council's own only where nobody else sets one."""
    found = [*_of_law(session, of_law(code, session.day)), *_of_regulations(files, session, code)]
    if not found and session.votes is not None:
        span = session.where("votes")
        found.append(_need(session, session.votes, OF_COUNCIL, sure=False, span=span))
    return tuple(found)


def _of_law(session: Session, threshold: Threshold | None) -> Iterator[Need]:
    if threshold is not None:
        yield _law_need(session, threshold)


def _law_need(session: Session, threshold: Threshold) -> Need:
    members = len(session.members)
    votes = needed(threshold.percent, members)
    text = needed_text(percent_text(threshold.percent), members, votes)
    sure = threshold.confidence == "confirmed"
    return Need(votes, text, OF_LAW, sure, threshold.secret, threshold.citations)


def _of_regulations(files: AgencyFiles, session: Session, code: str) -> Iterator[Need]:
    plan = files.plan(session.plan)
    merit = plan.plan.merit if plan is not None else None
    for regulation in regulations_on(files, session.day):
        own = [one for one in regulation.awards if one.votes is not None and _concerns(one, code, merit)]
        for overlay in own:
            assert overlay.votes is not None
            span = overlay.where("votes")
            yield _need(session, overlay.votes, regulation.name, sure=True, span=span)
        general = regulation.council.votes if regulation.council is not None else None
        if not own and general is not None:
            yield _need(session, general, regulation.name, sure=True, span=general.where())


def _concerns(overlay: Overlay, code: str, merit: str | None) -> bool:
    return covers(overlay.award, code) and overlay.merit in (None, merit)


def _need(session: Session, votes: Votes, source: str, *, sure: bool, span: Span) -> Need:
    found = seats(session.members)
    number = found.members if votes.of == "members" else found.present
    least = needed(votes.percent, number, more_than=votes.more_than)
    text = needed_text(percent_text(votes.percent), number, least, more_than=votes.more_than)
    return Need(least, text, source, sure, votes.secret, span=span)
