"""Everything a paper about a plan may print."""

from __future__ import annotations

from dataclasses import dataclass

from thidua_cli.documents.facts.agency import agency_facts
from thidua_cli.documents.facts.basis_words import basis_text
from thidua_cli.documents.facts.day import DateFact, date_fact
from thidua_cli.documents.facts.prose import closed, paragraphs, unmarked
from thidua_cli.documents.facts.sections import SectionFact, section_facts
from thidua_cli.models.plan import Archive, Issued, Plan
from thidua_cli.text.escape import Inline
from thidua_cli.text.vietnamese import upper
from thidua_cli.workspace.books import PlanFiles

# A plan just begun still makes a draft; what no paper can be without is left as a gap.
_NO_RECIPIENT = "[[nơi nhận]]"
_NO_WORDS = "[[nội dung]]"


@dataclass(frozen=True, slots=True)
class RecipientFact:
    """A line of Nơi nhận; `purpose` may be empty."""

    to: str
    purpose: str
    electronic: bool


@dataclass(frozen=True, slots=True)
class ArchiveFact:
    """The Lưu line; what is not there is empty."""

    office: str
    unit: str
    drafter: str


@dataclass(frozen=True, slots=True)
class PlanFacts:
    """One plan: the parts of thể thức as they print, and its text.

    `superior`, `agency` and `type` are in capitals; `number` is empty until the paper is signed.
    """

    superior: tuple[str, ...]
    agency: str
    number: str
    symbol: str
    place: str
    issued: DateFact
    type: str
    title: str
    bases: tuple[str, ...]
    numbering: tuple[str, ...]
    opening: tuple[Inline, ...]
    sections: tuple[SectionFact, ...]
    closing: tuple[Inline, ...]
    recipients: tuple[RecipientFact, ...]
    archive: ArchiveFact | None
    signature_lines: tuple[str, ...]
    signature_name: str


def plan_facts(files: PlanFiles) -> PlanFacts:
    """The facts of a plan; raises ThiduaError when no agency.yaml says who issues it."""
    plan, agency = files.plan, agency_facts(files)
    return PlanFacts(
        superior=agency.superior,
        agency=agency.name,
        number=plan.number or "",
        symbol=plan.symbol,
        place=plan.issued.place or agency.place,
        issued=_issued(plan.issued),
        type=upper(plan.document),
        title=unmarked(plan.title),
        bases=tuple(basis_text(basis) for basis in plan.bases),
        numbering=plan.numbering,
        opening=_inlines(plan.opening if _has_words(plan) else (_NO_WORDS,)),
        sections=section_facts(files),
        closing=_inlines(plan.closing),
        recipients=_recipients(plan),
        archive=_archive(plan.archive),
        signature_lines=agency.signature.lines,
        signature_name=agency.signature.name,
    )


def _recipients(plan: Plan) -> tuple[RecipientFact, ...]:
    if not plan.recipients and plan.archive is None:
        return (RecipientFact(_NO_RECIPIENT, "", electronic=False),)
    return tuple(RecipientFact(to.to, to.purpose or "", to.copy_ == "electronic") for to in plan.recipients)


def _has_words(plan: Plan) -> bool:
    return bool(plan.opening or plan.sections or plan.closing)


def _issued(issued: Issued) -> DateFact:
    if issued.day is not None:
        return date_fact(issued.day)
    return DateFact(issued.in_year, issued.month, None)


def _archive(archive: Archive | None) -> ArchiveFact | None:
    if archive is None:
        return None
    copies = f" ({archive.copies} bản)" if archive.copies else ""
    return ArchiveFact(archive.office + copies, archive.unit or "", archive.drafter or "")


def _inlines(texts: tuple[str, ...]) -> tuple[Inline, ...]:
    return tuple(Inline(closed(text)) for text in paragraphs(*texts))
