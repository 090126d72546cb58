"""A paper that puts earlier decisions right: which lines of which, what stood there, what it should say."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from thidua_cli.documents.facts.day import DateFact, date_fact, number_parts
from thidua_cli.documents.facts.names import own_name
from thidua_cli.documents.facts.nominees import award_of, who
from thidua_cli.documents.facts.period import year_text, year_word
from thidua_cli.documents.facts.printed import printed_place
from thidua_cli.documents.facts.prose import joined, lowered, unmarked
from thidua_cli.documents.facts.time_points import from_to
from thidua_cli.law import award_name
from thidua_cli.models.choices import MERITS
from thidua_cli.models.decisions import Changes, Correction, SignedDecision
from thidua_cli.models.history import Given
from thidua_cli.text.escape import Inline
from thidua_cli.text.vietnamese import long_date
from thidua_cli.workspace.award_book import BookEntry, as_written, meant
from thidua_cli.workspace.books import Entry, PlanFiles

NOT_FOUND = "[[dòng được đính chính]]"
NO_REASON = "[[lý do]]"


@dataclass(frozen=True, slots=True)
class CorrectedFact:
    """One line put right. `order` is its STT in the list as printed, None where none is printed here.

    `name` and `award` say whose line of what it is. `award` is empty where that is not known.
    `wrong` is what stood there, `right` what it should say, each by its parts: `năm: 2024; thành tích: …`. A
    correction that points at no line, or at several, is a line of gaps.
    """

    order: int | None
    name: str
    award: str
    wrong: Inline
    right: Inline
    reason: Inline


@dataclass(frozen=True, slots=True)
class CorrectionFacts:
    """One signed paper that corrects. It is a công văn when `by_letter`, by its symbol; else a quyết định.

    `about` is what its trích yếu says after `V/v`, `Về việc`; `decisions` names the corrected ones, each once, whole:
    `Quyết định số 15/QĐ-SM ngày … của Giám đốc Sở Mẫu`, and `short` by their numbers alone.
    """

    number: str
    symbol: str
    issued: DateFact
    by_letter: bool
    about: str
    decisions: str
    short: str
    lines: tuple[CorrectedFact, ...]


def correction_facts(files: PlanFiles, decision: SignedDecision) -> CorrectionFacts:
    number, symbol = number_parts(decision.number)
    by_letter = not symbol.startswith("QĐ")
    short = joined([f"Quyết định số {one}" for one in dict.fromkeys(one.decision for one in decision.corrects)])
    return CorrectionFacts(
        number=number,
        symbol=symbol,
        issued=date_fact(decision.day),
        by_letter=by_letter,
        about=_about(decision, f"{'đính chính' if by_letter else 'sửa đổi'} {short}"),
        decisions=joined(list(dict.fromkeys(_cited(files, one) for one in decision.corrects))),
        short=short,
        lines=tuple(_line(files, one) for one in decision.corrects),
    )


def is_of_plan(files: PlanFiles, decision: SignedDecision) -> bool:
    """Whether a correcting paper belongs to the plan: named in it, else of what it corrects, else of its years."""
    plans = {decision.plan} if decision.plan is not None else {_plan(files, one) for one in decision.corrects}
    return files.plan.id in plans or (plans == {None} and decision.day.year in files.plan.years())


def _about(decision: SignedDecision, default: str) -> str:
    own = lowered(unmarked(decision.title).rstrip(" .")) if decision.title else default
    return own.removeprefix("về việc ")


def _meant(files: PlanFiles, correction: Correction) -> BookEntry | None:
    """The one line a correction points at, as it was written."""
    entries = as_written(files.of.histories, files.of.decision_files)
    places = meant(entries, correction)
    return entries[places[0]] if len(places) == 1 else None


def _plan(files: PlanFiles, correction: Correction) -> str | None:
    found = _meant(files, correction)
    return found.given.plan if found is not None else None


def _cited(files: PlanFiles, correction: Correction) -> str:
    found = _meant(files, correction)
    decision = found.given.decision if found is not None else None
    day = (decision.day if decision is not None else None) or correction.day
    issuer = f" của {decision.issuer}" if decision is not None and decision.issuer else ""
    said = long_date(day) if day is not None else "ngày [[ngày quyết định]]"
    return f"Quyết định số {correction.decision} {said}{issuer}"


def _line(files: PlanFiles, correction: Correction) -> CorrectedFact:
    found, changes = _meant(files, correction), correction.changes
    reason = _one_line(correction.reason) if correction.reason else Inline(NO_REASON)
    parts = list(_parts(files, found.given if found is not None else None, changes))
    right = [f"{label}: {after}" for label, _, after in parts] + ([changes.text] if changes.text else [])
    name = files.of.name_of(found.given) if found is not None else NOT_FOUND
    wrong = "; ".join(f"{label}: {before}" for label, before, _ in parts) or _written(files, found)
    return CorrectedFact(
        printed_place(files.of, found) if found is not None else None,
        name,
        _award(files, found.given, found.given.award) if found is not None else "",
        Inline(wrong),
        _one_line("; ".join(right)),
        reason,
    )


def _written(files: PlanFiles, found: BookEntry | None) -> str:
    """Name and post as the list has them, for a correction of its words alone."""
    if found is None:
        return "[[nội dung đã ghi]]"
    name, _, position, unit = who(files, found.given)
    return ", ".join(part for part in (name, position, unit) if part)


def _parts(files: PlanFiles, given: Given | None, changes: Changes) -> Iterator[tuple[str, str, str]]:
    """(what, as it stood, as it should be) of each value that changes; a gap for what stood where nothing is found."""
    for key, (label, said) in _SAID.items():
        after = getattr(changes, key)
        if after is not None:
            before = getattr(given, key) if given is not None else None
            gap = f"[[{label} đã ghi]]"
            yield label, said(files, given, before) if before is not None else gap, said(files, None, after)


def _award(files: PlanFiles, given: Given | None, code: str) -> str:
    if given is None:
        return own_name(award_name(code, files.plan.period.end), files.of.agency)
    day = given.decision.day if given.decision and given.decision.day else date(given.year, 12, 31)
    return award_of(files.of, Entry(given, code, given.year, None, files.line(given.line or code)), day)


def _person(files: PlanFiles, _: Given | None, code: str) -> str:
    """With the post: what is put right may be one of two people of one name."""
    person = files.of.people.get(code)
    if person is None:
        return code
    return ", ".join(part for part in (person.name, person.position, files.of.unit_name(person.unit)) if part)


def _year(files: PlanFiles, year: int) -> str:
    return year_text(files.plan, year).removeprefix(f"{year_word(files.plan)} ")


def _one_line(text: str) -> Inline:
    return Inline(" ".join(text.split()).rstrip(" .;"))


_SAID: Mapping[str, tuple[str, Callable[..., str]]] = {
    "person": ("cá nhân", _person),
    "unit": ("tập thể", lambda files, _, code: files.of.unit_name(code)),
    "award": ("danh hiệu, hình thức", _award),
    "year": (
        "năm thành tích",
        lambda files, _, year: year_text(files.plan, year).removeprefix(f"{year_word(files.plan)} "),
    ),
    "merit": ("loại hình", lambda _files, _, merit: MERITS[merit]),
    "achieved": ("thời gian lập thành tích", lambda _files, _, time: from_to(time.start, time.end)),
    "theme": ("chuyên đề", lambda _files, _, theme: str(theme)),
    "reason": ("thành tích", lambda _files, _, text: _one_line(text)),
}
