"""Regulations laid over the law: those in force for an agency on a day, and what they say of one award."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from thidua_cli.models.condition import Condition
from thidua_cli.models.plan import DossierPart
from thidua_cli.models.regulation import InitiativeRules, Overlay, Regulation, Votes
from thidua_cli.workspace.books import AgencyFiles, covers

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Laid:
    """One paragraph of one regulation; `place` names both as people cite them."""

    regulation: Regulation
    overlay: Overlay

    @property
    def place(self) -> str:
        """`Điều 7 Quy chế … số 08/QĐ-SM`."""
        return f"{self.overlay.cites} {self.regulation.name}" if self.overlay.cites else self.regulation.name


def regulations_on(agency: AgencyFiles, day: date) -> tuple[Regulation, ...]:
    """The regulations in force on a day: the agency's own, and those that hold for every agency."""
    return tuple(one for one in agency.regulations if one.in_force_on(day))


def laid_over(agency: AgencyFiles, code: str, day: date, merit: str | None = None) -> tuple[Laid, ...]:
    """What is said of an award, or of the wider award it is a form of. Without `merit`, of every loại hình."""
    return tuple(
        Laid(regulation, overlay)
        for regulation in regulations_on(agency, day)
        for overlay in regulation.awards
        if covers(overlay.award, code) and (merit is None or overlay.merit in (None, merit))
    )


def requirements(
    agency: AgencyFiles, code: str, day: date, merit: str, subject: str | None = None
) -> tuple[tuple[Laid, Condition], ...]:
    """Conditions added to those of the law; with `subject`, without those that are for another one."""
    found = _said(laid_over(agency, code, day, merit), lambda overlay: overlay.requires)
    return tuple((laid, one) for laid, one in found if subject is None or one.subject in (None, subject))


def votes(agency: AgencyFiles, code: str, day: date, merit: str | None = None) -> tuple[tuple[Laid, Votes], ...]:
    """Every share of votes that is asked for, the strictest first."""
    found = _said(laid_over(agency, code, day, merit), lambda overlay: overlay.votes)
    return tuple(sorted(found, key=lambda pair: (pair[1].percent, pair[1].more_than), reverse=True))


def dossier(
    agency: AgencyFiles, code: str, day: date, merit: str | None = None
) -> tuple[tuple[Laid, DossierPart], ...]:
    """Every part asked for, each once, in the order of the regulations."""
    found: dict[str, tuple[Laid, DossierPart]] = {}
    for laid in laid_over(agency, code, day, merit):
        for part in laid.overlay.dossier:
            found.setdefault(part.id, (laid, part))
    return tuple(found.values())


def initiative_rules(agency: AgencyFiles, day: date) -> tuple[tuple[Regulation, InitiativeRules], ...]:
    """What regulations say of initiatives; of several shares the largest is the strictest."""
    return tuple((one, one.initiatives) for one in regulations_on(agency, day) if one.initiatives is not None)


def _said(found: tuple[Laid, ...], part: Callable[[Overlay], T | None]) -> Iterator[tuple[Laid, T]]:
    for laid in found:
        value = part(laid.overlay)
        if value is not None:
            yield laid, value
