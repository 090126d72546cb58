"""The decision that sets up the council of a session: its number and day where recorded, and the law of that day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thidua_cli.documents.facts.basis_words import laws_on
from thidua_cli.documents.facts.day import DateFact, date_fact, number_parts
from thidua_cli.models.session import Session


@dataclass(frozen=True, slots=True)
class CouncilFacts:
    """How the council came to be. `number` and `symbol` are empty while the decision is a draft; `laws` are căn cứ.

    `until` is the last day of its term, None where none is set.
    """

    number: str
    symbol: str
    issued: DateFact
    laws: tuple[str, ...]
    until: date | None


def council_facts(session: Session, agency: str) -> CouncilFacts:
    """As the agency of that name sets it up."""
    council = session.council
    decision = council.decision if council else None
    number, symbol = number_parts((decision.number if decision else None) or "")
    signed = decision.day if decision else None
    issued = date_fact(signed) if signed else DateFact(session.day.year, None, None)
    until = council.term.end if council and council.term else None
    return CouncilFacts(number, symbol, issued, laws_on(signed or session.day, agency), until)
