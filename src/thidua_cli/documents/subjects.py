"""What one paper is made for: a plan, one of its years, units, nominations, sessions or decisions."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from thidua_cli.documents.registry import Definition, Document
from thidua_cli.models.decisions import SignedDecision
from thidua_cli.models.nominations import Nominee
from thidua_cli.models.session import Session
from thidua_cli.models.unit_review import UnitReview
from thidua_cli.workspace.authority import decided_here, is_own
from thidua_cli.workspace.books import Entry, Key, PlanFiles, covers

OTHER_FORM = "hinh-thuc-khac"


@dataclass(frozen=True)
class Subject:
    """One subject with the records that belong to it; `entries` is the list its paper is about."""

    files: PlanFiles
    about: str
    year: int
    unit: str | None = None
    nomination: Entry | None = None
    review: UnitReview | None = None
    session: Session | None = None
    decision: SignedDecision | None = None
    entries: tuple[Entry, ...] = ()

    @property
    def names(self) -> dict[str, str]:
        """What stands for each place of a file name."""
        who = self.nomination.nominee if self.nomination else None
        return {
            "plan": self.files.plan.id,
            "year": str(self.year),
            "unit": self.unit or "co-quan",
            "who": plain_name((who.person or who.unit or self.files.of.name_of(who)) if who else ""),
            "award": self.nomination.award if self.nomination else "",
            "session": self.session.id if self.session else "",
            "decision": plain_name(self._decision_name),
        }

    @property
    def _decision_name(self) -> str:
        if self.decision is not None:
            return f"{self.decision.number} {self.decision.day.year}"
        return f"du-thao {self.session.id if self.session else self.files.plan.id}"


@dataclass(frozen=True, slots=True)
class Choice:
    """Which subjects are asked for: a year, a unit, a nominee; None for all."""

    year: int | None = None
    unit: str | None = None
    who: str | None = None


def subjects(files: PlanFiles, document: Document, choice: Choice | None = None) -> tuple[Subject, ...]:
    """Every subject of a document that the records of a plan hold, in their order."""
    asked, about = choice or Choice(), document.about
    found = (_narrowed(subject, document) for subject in _MAKERS[about.about](files, document))
    needs_list = bool(about.awards or about.decided)
    return tuple(one for one in found if _wanted(one, asked) and (one.entries or not needs_list))


def _narrowed(subject: Subject, document: Document) -> Subject:
    """The subject with that part of its list the document is for."""
    about, files = document.about, subject.files
    entries = (entry for entry in subject.entries if not about.awards or _is_among(entry, about))
    kept = tuple(
        entry for entry in entries if about.decided is None or decided_here(files, entry) == (about.decided == "own")
    )
    return replace(subject, entries=kept)


def _is_among(entry: Entry, about: Definition) -> bool:
    """One of the awards of a document, or a form no law lists that the plan gives a name of its own like theirs."""
    if covers(about.awards, entry.code):
        return True
    name = entry.line.name if entry.line is not None else None
    return entry.code == OTHER_FORM and about.named is not None and (name or "").startswith(about.named)


def _wanted(subject: Subject, asked: Choice) -> bool:
    who = subject.nomination.nominee if subject.nomination else None
    return (
        (asked.year is None or subject.about == "plan" or subject.year == asked.year)
        and (asked.unit is None or asked.unit in _units_of(subject))
        and (asked.who is None or (who is not None and asked.who in (who.person, who.unit, subject.names["who"])))
    )


def _units_of(subject: Subject) -> tuple[str | None, ...]:
    if subject.nomination is None:
        return (subject.unit,)
    files = subject.files.of
    return files.lineage(files.unit_of(subject.nomination.nominee))


def _of_plan(files: PlanFiles, _: Document) -> Iterator[Subject]:
    yield Subject(files, "plan", files.plan.last_year)


def _of_years(files: PlanFiles, document: Document) -> Iterator[Subject]:
    """The years in which something the document needs is recorded; of a document about figures alone, every year."""
    from thidua_cli.documents.facts.campaign import clusters_of

    for year in files.plan.years():
        nominated = tuple(entry for entry in files.nominated if entry.year == year)
        registered = tuple(entry for entry in files.registered if entry.year == year)
        lists = {"nominations": nominated, "registrations": registered}
        needed = [lists[kind] for kind in document.about.needs if kind in lists]
        alone = "clusters" in document.about.needs and not clusters_of(files, year)
        if all(needed) and not alone:
            yield Subject(files, "plan-year", year, entries=needed[0] if needed else nominated)


def _of_units(files: PlanFiles, document: Document) -> Iterator[Subject]:
    """The unit lists, or the minutes of units, or the registrations of units, by what the document needs."""
    if "unit-review" in document.about.needs:
        for review in files.unit_reviews:
            yield Subject(
                files, "unit", review.year, review.unit, review=review, entries=_asked(files, review.unit, review.year)
            )
    elif "registrations" in document.about.needs:
        for file in files.of.registrations:
            if file.plan == files.plan.id:
                yield Subject(files, "unit", file.year, file.unit, entries=_of(files.registered, file.registrations))
    else:
        for listed in files.lists:
            yield Subject(files, "unit", listed.year, listed.unit, entries=_of(files.nominated, listed.nominations))


def _of(entries: tuple[Entry, ...], nominees: Sequence[Nominee]) -> tuple[Entry, ...]:
    """The entries that stand in one file."""
    own = {id(nominee) for nominee in nominees}
    return tuple(entry for entry in entries if id(entry.nominee) in own)


def _asked(files: PlanFiles, unit: str, year: int) -> tuple[Entry, ...]:
    return tuple(
        entry
        for entry in files.nominated
        if entry.year == year and unit in files.of.lineage(files.of.unit_of(entry.nominee))
    )


def _of_nominations(files: PlanFiles, document: Document) -> Iterator[Subject]:
    """Of persons only those the roster knows: a report is made of their record."""
    from thidua_cli.workspace.regulation_caps import merit_of

    wanted, merits = document.about.subject, document.about.merits
    for entry in files.nominated:
        if merits and merit_of(files, entry) not in merits:
            continue
        known = entry.nominee.person is None or entry.nominee.person in files.of.people
        if known and wanted in (None, entry.nominee.subject) and not (wanted and entry.nominee.external):
            unit = files.of.unit_of(entry.nominee)
            yield Subject(files, "nomination", entry.year, unit, nomination=entry, entries=(entry,))


def _of_sessions(files: PlanFiles, _: Document) -> Iterator[Subject]:
    from thidua_cli.workspace.results import approved_by

    for session in sorted(files.sessions, key=lambda session: session.day):
        passed = approved_by(files, session)
        yield Subject(files, "session", session.year, session=session, entries=passed)


def _of_decisions(files: PlanFiles, _: Document) -> Iterator[Subject]:
    """The agency's own decisions that give awards under the plan; then drafts of what the council approved since."""
    from thidua_cli.documents.facts.printed import awards_under
    from thidua_cli.workspace.results import approved_by

    signed = [one for file in files.of.decision_files for one in file.decisions]
    done: set[Key] = set()
    for decision in signed:
        entries = awards_under(files, decision)
        done |= {entry.key for entry in entries}
        if entries and is_own(files, decision):
            session = next((one for one in files.sessions if one.id == decision.session), None)
            yield Subject(files, "decision", entries[0].year, session=session, decision=decision, entries=entries)
    for session in sorted(files.sessions, key=lambda session: session.day):
        left = tuple(
            entry for entry in approved_by(files, session) if decided_here(files, entry) and entry.key not in done
        )
        if left:
            yield Subject(files, "decision", session.year, session=session, entries=left)


def _of_revocations(files: PlanFiles, _: Document) -> Iterator[Subject]:
    """The agency's own decisions that take awards away."""
    from thidua_cli.documents.facts.revocation import is_of_plan

    for decision in (one for file in files.of.decision_files for one in file.decisions):
        if decision.revokes and is_own(files, decision) and is_of_plan(files, decision):
            yield Subject(files, "revocation", decision.day.year, decision=decision)


def _of_corrections(files: PlanFiles, _: Document) -> Iterator[Subject]:
    """The agency's own papers that put earlier decisions right."""
    from thidua_cli.documents.facts.correction import is_of_plan

    for decision in (one for file in files.of.decision_files for one in file.decisions):
        if decision.corrects and is_own(files, decision) and is_of_plan(files, decision):
            yield Subject(files, "correction", decision.day.year, decision=decision)


def plain_name(text: str) -> str:
    """`15/QĐ-SM 2025` → `15-QD-SM-2025`: letters of any keyboard and any file system."""
    bare = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return re.sub(r"[^0-9A-Za-z]+", "-", bare.encode("ascii", "ignore").decode()).strip("-")


_MAKERS: Mapping[str, Callable[[PlanFiles, Document], Iterator[Subject]]] = {
    "plan": _of_plan,
    "plan-year": _of_years,
    "unit": _of_units,
    "nomination": _of_nominations,
    "session": _of_sessions,
    "decision": _of_decisions,
    "revocation": _of_revocations,
    "correction": _of_corrections,
}
