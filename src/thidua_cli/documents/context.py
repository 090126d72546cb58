"""What a template may name: each fact by its name, built only where a template asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from thidua_cli.documents.facts.agency import AgencyFacts, agency_facts
from thidua_cli.documents.facts.basis_words import laws_on
from thidua_cli.documents.facts.campaign import CampaignFacts, campaign_facts
from thidua_cli.documents.facts.council import CouncilFacts, council_facts
from thidua_cli.documents.facts.day import DateFact
from thidua_cli.documents.facts.decision import DecisionFacts, decision_facts
from thidua_cli.documents.facts.midyear import MidyearFacts, midyear_facts
from thidua_cli.documents.facts.nominees import ListFacts, list_facts
from thidua_cli.documents.facts.plan import PlanFacts, plan_facts
from thidua_cli.documents.facts.registration import RegistrationFacts, registration_facts
from thidua_cli.documents.facts.report import (
    CollectiveFacts,
    NominationFacts,
    PersonFacts,
    collective_facts,
    nomination_facts,
    person_facts,
)
from thidua_cli.documents.facts.revocation import RevocationFacts, revocation_facts
from thidua_cli.documents.facts.session import SessionFacts, session_facts
from thidua_cli.documents.facts.unit_review import ReviewFacts, review_facts
from thidua_cli.documents.facts.year import YearFacts, year_facts
from thidua_cli.documents.registry import ABOUTS, Document
from thidua_cli.documents.subjects import Subject
from thidua_cli.text.vietnamese import upper


@dataclass(frozen=True, slots=True)
class PaperFacts:
    """The paper itself, before a record says more: `symbol` is that of its type and the agency, `issued` its year.

    `laws` are the căn cứ of the law on its day. `unit` is the unit it is made for, else empty.
    """

    symbol: str
    laws: tuple[str, ...]
    issued: DateFact
    year: int
    unit: str
    unit_heading: str


Maker = Callable[[Subject, Document], object]


@dataclass(frozen=True, slots=True)
class Fact:
    """A name of the templates: the class its value has, how it is built, about which subjects it is known."""

    of: type
    make: Maker
    abouts: tuple[str, ...] = tuple(ABOUTS)


def _paper(subject: Subject, document: Document) -> PaperFacts:
    agency = agency_facts(subject.files)
    kind = document.about.number_symbol
    unit = subject.files.of.unit_name(subject.unit) if subject.unit else ""
    symbol = f"{kind}-{agency.code}" if kind else agency.code
    laws, issued = laws_on(_day(subject)), DateFact(subject.year, None, None)
    return PaperFacts(symbol, laws, issued, subject.year, unit, upper(unit))


def _agency(subject: Subject, _: Document) -> AgencyFacts:
    return agency_facts(subject.files, subject.decision.signer if subject.decision else None)


def _list(subject: Subject, _: Document) -> ListFacts:
    return list_facts(subject.files, subject.entries, _day(subject))


def _day(subject: Subject) -> date:
    """The day whose names of awards hold."""
    if subject.decision is not None:
        return subject.decision.day
    return subject.session.day if subject.session is not None else date(subject.year, 12, 31)


def _review(subject: Subject, _: Document) -> object:
    return review_facts(subject.files, subject.review) if subject.review is not None else None


def _registration(subject: Subject, _: Document) -> RegistrationFacts:
    return registration_facts(subject.files, subject.unit, subject.year, subject.entries)


def _council(subject: Subject, _: Document) -> object:
    return council_facts(subject.session) if subject.session is not None else None


def _session(subject: Subject, _: Document) -> object:
    return session_facts(subject.files, subject.session) if subject.session is not None else None


def _decision(subject: Subject, _: Document) -> DecisionFacts:
    return decision_facts(subject.files, subject.decision, subject.session, subject.entries)


def _revocation(subject: Subject, _: Document) -> RevocationFacts:
    assert subject.decision is not None
    return revocation_facts(subject.files, subject.decision)


def _nomination(subject: Subject, _: Document) -> NominationFacts:
    assert subject.nomination is not None
    return nomination_facts(subject.files, subject.nomination, _day(subject))


def _person(subject: Subject, _: Document) -> object:
    assert subject.nomination is not None
    return person_facts(subject.files, subject.nomination) if subject.nomination.nominee.person else None


def _collective(subject: Subject, _: Document) -> object:
    assert subject.nomination is not None
    asked = subject.nomination.nominee
    return collective_facts(subject.files, subject.nomination) if asked.unit or asked.whole_agency else None


FACTS: Mapping[str, Fact] = {
    "agency": Fact(AgencyFacts, _agency),
    "plan": Fact(PlanFacts, lambda subject, _: plan_facts(subject.files)),
    "paper": Fact(PaperFacts, _paper),
    "campaign": Fact(CampaignFacts, lambda subject, _: campaign_facts(subject.files, subject.year)),
    "list": Fact(ListFacts, _list, ("plan-year", "unit", "nomination", "session", "decision")),
    "year": Fact(YearFacts, lambda subject, _: year_facts(subject.files, subject.year), ("plan-year",)),
    "midyear": Fact(MidyearFacts, lambda subject, _: midyear_facts(subject.files, subject.year), ("plan-year",)),
    "review": Fact(ReviewFacts, _review, ("unit",)),
    "registration": Fact(RegistrationFacts, _registration, ("unit",)),
    "council": Fact(CouncilFacts, _council, ("session",)),
    "session": Fact(SessionFacts, _session, ("session", "decision")),
    "decision": Fact(DecisionFacts, _decision, ("decision",)),
    "revocation": Fact(RevocationFacts, _revocation, ("revocation",)),
    "nomination": Fact(NominationFacts, _nomination, ("nomination",)),
    "person": Fact(PersonFacts, _person, ("nomination",)),
    "collective": Fact(CollectiveFacts, _collective, ("nomination",)),
}


def context(subject: Subject, document: Document, names: Iterable[str]) -> dict[str, object]:
    """The facts of those names that are known about the subject; of other names the template itself complains."""
    known = [name for name in sorted(set(names)) if name in FACTS and subject.about in FACTS[name].abouts]
    made = {name: FACTS[name].make(subject, document) for name in known}
    return {name: fact for name, fact in made.items() if fact is not None}
