"""What a template may name: each fact by its name, imported and built only where a template asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from importlib import import_module

from thidua_cli.documents.facts.agency import AgencyFacts, agency_facts
from thidua_cli.documents.facts.basis_words import laws_on
from thidua_cli.documents.facts.day import DateFact
from thidua_cli.documents.facts.movement import movement_text, work_text
from thidua_cli.documents.facts.period import closing_word, closing_year, year_text, year_word
from thidua_cli.documents.facts.prose import capital
from thidua_cli.documents.registry import ABOUTS, Document
from thidua_cli.documents.subjects import Subject
from thidua_cli.text.vietnamese import upper
from thidua_cli.workspace.bases import reference_day

FOLDER = "thidua_cli.documents.facts"


@dataclass(frozen=True, slots=True)
class PaperFacts:
    """The paper itself, before a record says more: `symbol` is that of its type and the agency, `issued` its year.

    `begun` is the year of a paper from before the work of the year, which of a năm học is the earlier one. `laws` are
    the căn cứ of the law on its day. `said` is `năm 2025`, `năm học 2025 - 2026`; `said_first` the same with a capital,
    `year_word` its first words. `movement` is what awards are given in, `work` what a report is of, `closing` its kind
    (`tổng kết`, `sơ kết`; `closing_first` with a capital). `unit` is the unit it is made for, else empty.
    """

    symbol: str
    laws: tuple[str, ...]
    issued: DateFact
    begun: DateFact
    year: int
    said: str
    said_first: str
    year_word: str
    movement: str
    work: str
    closing: str
    closing_first: str
    unit: str
    unit_heading: str


Maker = Callable[[Subject, Document], object]


@dataclass(frozen=True, slots=True)
class Fact:
    """A name of the templates: where the class of its value is, how it is built, about which subjects it is known."""

    where: str
    make: Maker
    abouts: tuple[str, ...] = tuple(ABOUTS)

    @property
    def of(self) -> type:
        """The class of the value: of a module of `facts`, or of this one."""
        module, _, name = self.where.rpartition(".")
        found: type = getattr(import_module(f"{FOLDER}.{module}"), name) if module else globals()[name]
        return found


def _paper(subject: Subject, document: Document) -> PaperFacts:
    agency = agency_facts(subject.files)
    kind = document.about.number_symbol
    unit = subject.files.of.unit_name(subject.unit) if subject.unit else ""
    plan, year = subject.files.plan, subject.year
    said = year_text(plan, year)
    return PaperFacts(
        symbol=f"{kind}-{agency.code}" if kind else agency.code,
        laws=laws_on(_day(subject), agency.said),
        issued=DateFact(_issued_in(subject), None, None),
        begun=DateFact(year, None, None),
        year=year,
        said=said,
        said_first=capital(said),
        year_word=year_word(plan),
        movement=movement_text(plan, year),
        work=work_text(plan, year),
        closing=closing_word(plan, year),
        closing_first=capital(closing_word(plan, year)),
        unit=unit,
        unit_heading=upper(unit),
    )


def _issued_in(subject: Subject) -> int:
    """The year the paper is dated in: after its meeting, else when the year it is about closes."""
    met = subject.decision or subject.session
    return met.day.year if met is not None else closing_year(subject.files.plan, subject.year)


def _agency(subject: Subject, _: Document) -> AgencyFacts:
    return agency_facts(subject.files, subject.decision.signer if subject.decision else None)


def _plan(subject: Subject, _: Document) -> object:
    from thidua_cli.documents.facts.plan import plan_facts

    return plan_facts(subject.files)


def _campaign(subject: Subject, _: Document) -> object:
    from thidua_cli.documents.facts.campaign import campaign_facts

    return campaign_facts(subject.files, subject.year)


def _list(subject: Subject, _: Document) -> object:
    from thidua_cli.documents.facts.nominees import list_facts

    return list_facts(subject.files, subject.entries, _day(subject))


def _year(subject: Subject, _: Document) -> object:
    from thidua_cli.documents.facts.year import year_facts

    return year_facts(subject.files, subject.year)


def _midyear(subject: Subject, _: Document) -> object:
    from thidua_cli.documents.facts.midyear import midyear_facts

    return midyear_facts(subject.files, subject.year)


def _review(subject: Subject, _: Document) -> object:
    from thidua_cli.documents.facts.unit_review import review_facts

    return review_facts(subject.files, subject.review) if subject.review is not None else None


def _registration(subject: Subject, _: Document) -> object:
    from thidua_cli.documents.facts.registration import registration_facts

    return registration_facts(subject.files, subject.unit, subject.year, subject.entries)


def _council(subject: Subject, _: Document) -> object:
    from thidua_cli.documents.facts.council import council_facts

    if subject.session is None:
        return None
    return council_facts(subject.session, subject.files.of.agency.name if subject.files.of.agency else "")


def _session(subject: Subject, _: Document) -> object:
    from thidua_cli.documents.facts.session import session_facts

    return session_facts(subject.files, subject.session) if subject.session is not None else None


def _decision(subject: Subject, _: Document) -> object:
    from thidua_cli.documents.facts.decision import decision_facts

    return decision_facts(subject.files, subject.decision, subject.session, subject.entries)


def _revocation(subject: Subject, _: Document) -> object:
    from thidua_cli.documents.facts.revocation import revocation_facts

    assert subject.decision is not None
    return revocation_facts(subject.files, subject.decision)


def _correction(subject: Subject, _: Document) -> object:
    from thidua_cli.documents.facts.correction import correction_facts

    assert subject.decision is not None
    return correction_facts(subject.files, subject.decision)


def _nomination(subject: Subject, _: Document) -> object:
    from thidua_cli.documents.facts.report import nomination_facts

    assert subject.nomination is not None
    return nomination_facts(subject.files, subject.nomination, _day(subject))


def _person(subject: Subject, _: Document) -> object:
    from thidua_cli.documents.facts.report import person_facts

    assert subject.nomination is not None
    return person_facts(subject.files, subject.nomination) if subject.nomination.nominee.person else None


def _collective(subject: Subject, _: Document) -> object:
    from thidua_cli.documents.facts.report import collective_facts

    assert subject.nomination is not None
    asked = subject.nomination.nominee
    return collective_facts(subject.files, subject.nomination) if asked.unit or asked.whole_agency else None


def _day(subject: Subject) -> date:
    """The day whose names of awards hold."""
    if subject.decision is not None:
        return subject.decision.day
    return subject.session.day if subject.session is not None else reference_day(subject.files, subject.year)


FACTS: Mapping[str, Fact] = {
    "agency": Fact("agency.AgencyFacts", _agency),
    "plan": Fact("plan.PlanFacts", _plan),
    "paper": Fact("PaperFacts", _paper),
    "campaign": Fact("campaign.CampaignFacts", _campaign),
    "list": Fact("nominees.ListFacts", _list, ("plan-year", "unit", "nomination", "session", "decision")),
    "year": Fact("year.YearFacts", _year, ("plan-year",)),
    "midyear": Fact("midyear.MidyearFacts", _midyear, ("plan-year",)),
    "review": Fact("unit_review.ReviewFacts", _review, ("unit",)),
    "registration": Fact("registration.RegistrationFacts", _registration, ("unit",)),
    "council": Fact("council.CouncilFacts", _council, ("session",)),
    "session": Fact("session.SessionFacts", _session, ("session", "decision")),
    "decision": Fact("decision.DecisionFacts", _decision, ("decision",)),
    "revocation": Fact("revocation.RevocationFacts", _revocation, ("revocation",)),
    "correction": Fact("correction.CorrectionFacts", _correction, ("correction",)),
    "nomination": Fact("report.NominationFacts", _nomination, ("nomination",)),
    "person": Fact("report.PersonFacts", _person, ("nomination",)),
    "collective": Fact("report.CollectiveFacts", _collective, ("nomination",)),
}


class Facts(Mapping[str, object]):
    """The facts that are known about a subject; each is built when it is asked for, and only once."""

    def __init__(self, subject: Subject, document: Document) -> None:
        self._subject, self._document = subject, document
        self._made: dict[str, object] = {}

    def __getitem__(self, name: str) -> object:
        value = self._fact(name)
        if value is None:
            raise KeyError(name)
        return value

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self._fact(name) is not None

    def __iter__(self) -> Iterator[str]:
        return (name for name in FACTS if name in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _fact(self, name: str) -> object:
        if name not in FACTS or self._subject.about not in FACTS[name].abouts:
            return None
        if name not in self._made:
            self._made[name] = FACTS[name].make(self._subject, self._document)
        return self._made[name]
