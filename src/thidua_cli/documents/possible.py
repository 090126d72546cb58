"""Which papers the records of a plan are enough for, and what is missing for the others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from thidua_cli.documents.registry import ABOUTS, Document
from thidua_cli.documents.subjects import Choice, Subject, subjects
from thidua_cli.models.kinds import TITLES
from thidua_cli.workspace.books import PlanFiles

_HAS: Mapping[str, Callable[[PlanFiles], object]] = {
    "plan": lambda files: files.plan,
    "agency": lambda files: files.of.agency,
    "people": lambda files: files.of.people_files,
    "criteria": lambda files: files.of.criteria,
    "nominations": lambda files: files.nominated,
    "registrations": lambda files: files.registered,
    "unit-review": lambda files: files.unit_reviews,
    "session": lambda files: files.sessions,
    "decisions": lambda files: files.of.decision_files,
    "history": lambda files: files.of.histories,
    "initiatives": lambda files: files.of.initiative_files,
    "clusters": lambda files: files.of.clusters,
    "regulation": lambda files: files.of.regulations,
}


@dataclass(frozen=True, slots=True)
class Possible:
    """A document with the papers it gives now; `missing` says in words why there are none."""

    document: Document
    subjects: tuple[Subject, ...]
    missing: str


def possible(files: PlanFiles, document: Document, choice: Choice | None = None) -> Possible:
    if missing := _missing(files, document):
        return Possible(document, (), missing)
    found = subjects(files, document, choice)
    return Possible(document, found, "" if found else _nobody(files, document))


def has(files: PlanFiles, kind: str) -> bool:
    """Whether the plan has records of a kind; a kind without a test here is in a template by mistake: KeyError."""
    return bool(_HAS[kind](files))


def _missing(files: PlanFiles, document: Document) -> str:
    about = document.about
    lacking = [named(kind) for kind in about.needs if not has(files, kind)]
    if about.needs_one_of and not any(has(files, kind) for kind in about.needs_one_of):
        lacking.append(" hoặc ".join(named(kind) for kind in about.needs_one_of))
    return f"chưa có {', '.join(lacking)}" if lacking else ""


def _nobody(files: PlanFiles, document: Document) -> str:
    """The records are there, yet none of them is what the document is about."""
    if subjects(files, document):
        return "không có trường hợp nào khớp với --year, --unit, --who"
    return f"chưa có trường hợp nào ({ABOUTS[document.about.about]})"


def named(kind: str) -> str:
    """`session (phiên họp Hội đồng: …)`."""
    return f"{kind} ({TITLES[kind].partition(':')[0]})"
