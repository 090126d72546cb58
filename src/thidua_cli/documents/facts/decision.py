"""A decision that gives awards: signed, or as it will read once it is; its list, its prizes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from thidua_cli.documents.facts.day import DateFact, date_fact, number_parts
from thidua_cli.documents.facts.movement import movement_text
from thidua_cli.documents.facts.nominees import ORDER, ListFacts, counts, list_facts
from thidua_cli.documents.facts.period import year_text
from thidua_cli.documents.facts.prose import lowered, unmarked
from thidua_cli.documents.facts.session import council_name, to_head
from thidua_cli.models.choices import SUBJECTS
from thidua_cli.models.decisions import SignedDecision
from thidua_cli.models.plan import Plan
from thidua_cli.models.session import Session
from thidua_cli.tally.dues import Due, highest_only
from thidua_cli.tally.money import money
from thidua_cli.text.numerals import money_words
from thidua_cli.text.vietnamese import long_date
from thidua_cli.workspace.books import Entry, PlanFiles


@dataclass(frozen=True, slots=True)
class PrizeFact:
    """What each nominee of one award and subject gets, in đồng: `1.755.000`."""

    award: str
    subject: str
    each: str
    number: int


@dataclass(frozen=True, slots=True)
class DecisionFacts:
    """One decision. `number`, month and day are blank, and `prizes` empty, until it is signed.

    `total` is the sum of the prizes (`12.345.000`) and `total_words` the same in words; both are empty unless every
    prize is known. `covered` counts those with several titles of one year, of which only the highest is paid (`07 cá
    nhân`); empty for nobody. `proposed` is the council with its tờ trình to the head, empty where none is recorded:
    `Hội đồng … tại Tờ trình số 25/TTr-HĐTĐKT ngày …`. `session_day` is that of the meeting it rests on, None where
    none is named.
    """

    number: str
    symbol: str
    issued: DateFact
    signed: date | None
    title: str
    year: int
    list: ListFacts
    prizes: tuple[PrizeFact, ...]
    total: str
    total_words: str
    covered: str
    proposed: str
    council: str
    session_day: date | None


def decision_facts(
    files: PlanFiles, decision: SignedDecision | None, session: Session | None, entries: tuple[Entry, ...]
) -> DecisionFacts:
    """A signed decision, or (without one) the draft of what a session approved."""
    day = decision.day if decision else None
    number, symbol = number_parts(decision.number) if decision else ("", "")
    dues = tuple(_dues(entries, day)) if day else ()
    total = _total(dues)
    year = entries[0].year if entries else files.plan.last_year
    general = files.of.agency.council if files.of.agency else None
    return DecisionFacts(
        number=number,
        symbol=symbol,
        issued=date_fact(day) if day else DateFact(session.day.year if session else year, None, None),
        signed=day,
        title=_title(files, decision, year),
        year=year,
        list=list_facts(files, entries, day or (session.day if session else date(year, 12, 31))),
        prizes=tuple(_prizes(files, dues, day)) if day else (),
        total=amount_text(total) if total is not None else "",
        total_words=money_words(total) if total is not None else "",
        covered=_covered(dues),
        proposed=_proposed(files, session) if session else "",
        council=general.name if general else "",
        session_day=session.day if session else None,
    )


def _title(files: PlanFiles, decision: SignedDecision | None, year: int) -> str:
    """Trích yếu of a decision begins with `Về việc` (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.2)."""
    own = unmarked(decision.title).rstrip(" .") if decision and decision.title else _said(files.plan, year)
    return own if own.lower().startswith("về việc") else f"Về việc {lowered(own)}"


def _said(plan: Plan, year: int) -> str:
    if plan.type == "annual":
        return f"khen thưởng {year_text(plan, year)}"
    return f"khen thưởng thành tích trong {movement_text(plan, year)}"


def amount_text(dong: int) -> str:
    """`1.755.000`"""
    return f"{dong:,}".replace(",", ".")


def _dues(entries: tuple[Entry, ...], day: date) -> Iterator[Due]:
    yield from highest_only(Due(entry, (), money(entry.code, entry.nominee.subject, day)) for entry in entries)


def _covered(dues: tuple[Due, ...]) -> str:
    """Each nominee once, however many of the titles go unpaid."""
    unpaid = {due.entry.nominee.identity: due.entry.nominee.subject for due in dues if due.covered}
    return counts(list(unpaid.values()))


def _proposed(files: PlanFiles, session: Session) -> str:
    proposal = to_head(files, session)
    if proposal is None:
        return ""
    number = f"số {proposal.number} " if proposal.number else ""
    return f"{council_name(files, session)} tại Tờ trình {number}{long_date(proposal.day)}"


def _total(dues: tuple[Due, ...]) -> int | None:
    """The sum; None for an empty list, and where one prize is not known."""
    costs = [due.cost for due in dues]
    return None if not costs or None in costs else sum(cost for cost in costs if cost is not None)


def _prizes(files: PlanFiles, dues: tuple[Due, ...], day: date) -> Iterator[PrizeFact]:
    """One line for each award and subject whose prize is known and paid, in the order of the list."""
    for award in list_facts(files, (due.entry for due in dues), day).awards:
        for subject in ORDER:
            paid = [due for due in dues if due.entry.code == award.code and due.entry.nominee.subject == subject]
            costs = {due.cost for due in paid if due.cost}
            for cost in sorted(costs):
                yield PrizeFact(award.name, SUBJECTS[subject], amount_text(cost), sum(due.cost == cost for due in paid))
