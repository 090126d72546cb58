"""A decision that takes awards away: each award with the decision it was given by, and why it goes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from thidua_cli.documents.facts.day import DateFact, date_fact, number_parts
from thidua_cli.documents.facts.nominees import ORDER, award_of, counts_words, who
from thidua_cli.documents.facts.period import year_text
from thidua_cli.documents.facts.printed import printed_place
from thidua_cli.documents.facts.prose import lowered, unmarked
from thidua_cli.documents.facts.received import decision_text
from thidua_cli.models.decisions import Revocation, SignedDecision
from thidua_cli.text.escape import Inline
from thidua_cli.workspace.award_book import BookEntry
from thidua_cli.workspace.books import Entry, PlanFiles

NOT_FOUND = "[[người, tập thể bị hủy bỏ khen thưởng]]"
TITLE = "Hủy bỏ quyết định khen thưởng và thu hồi hiện vật, tiền thưởng"
# Nghị định 152/2025/NĐ-CP, điểm a khoản 2 Điều 58; in force from 01/7/2025 until 28/02/2027 (Điều 59, Điều 60).
RETURN_DAYS, RETURN_SINCE, RETURN_UNTIL = 15, date(2025, 7, 1), date(2027, 2, 28)


@dataclass(frozen=True, slots=True)
class RevokedFact:
    """One award that no longer counts from the day `gone` on. `post` is position and unit, empty for a collective.

    `order` is its STT in the printed list of `decision`, None where no such list is printed here.
    `year` is `năm 2025` or `năm học 2025 - 2026`, empty where no award is found. `decision` is
    `số 15/QĐ-SM ngày …; Giám đốc Sở Mẫu`. A revocation that points at no award is a line of gaps.
    """

    name: str
    post: str
    award: str
    year: str
    decision: str
    order: int | None
    gone: date
    reason: Inline


@dataclass(frozen=True, slots=True)
class RevocationFacts:
    """One signed decision that revokes. `counts_words` is `01 (một) cá nhân`.

    `return_days` are the working days within which medals, papers and money come back, None where the law of the day
    is not known.
    """

    number: str
    symbol: str
    issued: DateFact
    title: str
    lines: tuple[RevokedFact, ...]
    counts_words: str
    return_days: int | None


def revocation_facts(files: PlanFiles, decision: SignedDecision) -> RevocationFacts:
    number, symbol = number_parts(decision.number)
    subjects = [entry.given.subject for one in decision.revokes for entry in _taken(files, one)]
    return RevocationFacts(
        number=number,
        symbol=symbol,
        issued=date_fact(decision.day),
        title=_title(decision),
        lines=tuple(line for one in decision.revokes for line in _lines(files, decision, one)),
        counts_words=counts_words(subjects) or NOT_FOUND,
        return_days=RETURN_DAYS if RETURN_SINCE <= decision.day <= RETURN_UNTIL else None,
    )


def is_of_plan(files: PlanFiles, decision: SignedDecision) -> bool:
    """Whether a revoking decision belongs to the plan: named in it, else of what the plan gave, else of its years."""
    if decision.plan is not None:
        return decision.plan == files.plan.id
    taken = (entry for one in decision.revokes for entry in _taken(files, one))
    plans = {entry.given.plan for entry in taken if entry.given.plan is not None}
    return files.plan.id in plans or (not plans and decision.day.year in files.plan.years())


def _taken(files: PlanFiles, revocation: Revocation) -> list[BookEntry]:
    """The awards a revocation took, tập thể and hộ before cá nhân."""
    found = [entry for entry in files.of.award_book.revoked if entry.revoked_by is revocation]
    return sorted(found, key=lambda entry: ORDER.index(entry.given.subject))


def _lines(files: PlanFiles, decision: SignedDecision, revocation: Revocation) -> Iterator[RevokedFact]:
    reason = Inline(" ".join(revocation.reason.split()).rstrip(" .;"))
    taken = _taken(files, revocation)
    if not taken:
        gone = revocation.day_from or decision.day
        yield RevokedFact(
            NOT_FOUND, "", "[[danh hiệu, hình thức]]", "", f"số {revocation.decision}", None, gone, reason
        )
    for entry in taken:
        given = entry.given
        day = given.decision.day if given.decision and given.decision.day else date(given.year, 12, 31)
        name, _, position, unit = who(files, given)
        post = ", ".join(part for part in (position, unit) if part) if given.subject == "individual" else ""
        entry_of_plan = Entry(given, given.award, given.year, None, files.line(given.line or given.award))
        award = award_of(files.of, entry_of_plan, day)
        yield RevokedFact(
            name,
            post,
            award,
            year_text(files.plan, given.year),
            decision_text(given.decision),
            printed_place(files.of, entry),
            entry.gone_from or decision.day,
            reason,
        )


def _title(decision: SignedDecision) -> str:
    own = unmarked(decision.title).rstrip(" .") if decision.title else TITLE
    return own if own.lower().startswith("về việc") else f"Về việc {lowered(own)}"
