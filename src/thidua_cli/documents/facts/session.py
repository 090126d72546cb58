"""A meeting of the council: who sat in it, the votes on each item, what follows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thidua_cli.documents.facts.agency import NO_COUNCIL
from thidua_cli.documents.facts.day import DateFact, date_fact, number_parts
from thidua_cli.documents.facts.nominees import ListFacts, NomineeFact, list_facts, nominee_fact
from thidua_cli.documents.facts.prose import paragraphs
from thidua_cli.documents.facts.shares import share_text
from thidua_cli.law.authority import deciders, recognise
from thidua_cli.models.choices import COUNCIL_ROLES, OUTCOMES
from thidua_cli.models.session import Member, Proposal, Session
from thidua_cli.text.escape import Inline
from thidua_cli.workspace.authority import decided_here, is_head
from thidua_cli.workspace.books import Entry, PlanFiles
from thidua_cli.workspace.results import Result, approved_by, results

NO_CONCLUSION = "[[kết luận]]"
NO_SECRETARY = "[[thư ký]]"
NO_CHAIR = "[[chủ trì]]"
NO_ADDRESSEE = "[[nơi trình]]"


@dataclass(frozen=True, slots=True)
class MemberFact:
    """One member; `position` may be empty, `role` is Chủ tịch Hội đồng, Ủy viên …

    `reason` of being away is empty where none is recorded.
    """

    order: int
    name: str
    title: str
    position: str
    role: str
    present: bool
    written: bool
    reason: str

    @property
    def said(self) -> str:
        """Ông Lê An, Trưởng phòng."""
        return ", ".join(part for part in (f"{self.title} {self.name}".lstrip(), self.position) if part)


@dataclass(frozen=True, slots=True)
class VoteFact:
    """One award before the council. The counts are None while no ballots are recorded; `share` is then empty.

    `share` is of all members, present or not. `issued` ballots were handed out and `returned` of them came back.
    `lowered` tells the row of the lower title the council gave instead. `recused` are the names of
    the members who did not vote on it.
    """

    nominee: NomineeFact
    agree: int | None
    disagree: int | None
    blank: int | None
    issued: int | None
    returned: int | None
    share: str
    result: str
    lowered: bool
    recused: tuple[str, ...]
    note: Inline


@dataclass(frozen=True, slots=True)
class ProposalFact:
    """The tờ trình of the agency to its superior; `number` and `symbol` are empty until it is numbered."""

    number: str
    symbol: str
    issued: DateFact
    to: str


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """One session. `considered` is what it has to vote on, as it was asked for; `approved` those it approved; `own` and
    `higher` part them by who decides, and `higher_votes` are the votes on the latter.

    `presiding` is the chair, or the only vice-chair there in his stead; None where the record does not settle it.
    `decision` is the number and day of the decision that set up the council, empty where not recorded.
    """

    id: str
    year: int
    council: str
    day: date
    place: str
    agenda: tuple[Inline, ...]
    members: tuple[MemberFact, ...]
    present: tuple[MemberFact, ...]
    absent: tuple[MemberFact, ...]
    chair: str
    presiding: MemberFact | None
    secretary: str
    decision: str
    votes: tuple[VoteFact, ...]
    considered: ListFacts
    approved: ListFacts
    own: ListFacts
    higher: ListFacts
    higher_votes: tuple[VoteFact, ...]
    proposal: ProposalFact


def session_facts(files: PlanFiles, session: Session) -> SessionFacts:
    found = [one for one in results(files) if one.session is session]
    upward = [one for one in found if one.approved and not decided_here(files, one.entry)]
    passed = approved_by(files, session)
    members = tuple(_member(files, member, order) for order, member in enumerate(session.members, 1))
    return SessionFacts(
        id=session.id,
        year=session.year,
        council=council_name(files, session),
        day=session.day,
        place=session.place or "",
        agenda=tuple(Inline(text.rstrip(" .;")) for text in paragraphs(*session.agenda)),
        members=members,
        present=tuple(member for member in members if member.present),
        absent=tuple(member for member in members if not member.present),
        chair=_in_role(members, "chair", NO_CHAIR),
        presiding=_presiding(members),
        secretary=_in_role(members, "secretary", NO_SECRETARY),
        decision=_set_up(session),
        votes=tuple(_vote(files, result, order) for order, result in enumerate(found, 1)),
        considered=list_facts(files, (one.entry for one in found if not one.lowered), session.day),
        approved=list_facts(files, passed, session.day),
        own=list_facts(files, (entry for entry in passed if decided_here(files, entry)), session.day),
        higher=list_facts(files, (entry for entry in passed if not decided_here(files, entry)), session.day),
        higher_votes=tuple(_vote(files, result, order) for order, result in enumerate(upward, 1)),
        proposal=_proposal(files, session, tuple(entry for entry in passed if not decided_here(files, entry))),
    )


def council_name(files: PlanFiles, session: Session) -> str:
    own = session.council.name if session.council else None
    general = files.of.agency.council if files.of.agency else None
    return own or (general.name if general else NO_COUNCIL)


def _set_up(session: Session) -> str:
    decision = session.council.decision if session.council else None
    if decision is None or decision.number is None:
        return ""
    return f"Quyết định số {decision.number}"


def _member(files: PlanFiles, member: Member, order: int) -> MemberFact:
    person = files.of.people.get(member.person) if member.person else None
    position = member.position
    if position is None and person is not None:
        position = ", ".join(part for part in (person.position, files.of.unit_name(person.unit)) if part)
    title = {"nam": "Ông", "nu": "Bà"}.get((person.gender if person else None) or "", "")
    name = person.name if person else member.key
    role, reason = COUNCIL_ROLES[member.role], member.reason or ""
    return MemberFact(order, name, title, position or "", role, member.present, member.written, reason)


def _presiding(members: tuple[MemberFact, ...]) -> MemberFact | None:
    for role in ("chair", "vice-chair"):
        found = [member for member in members if member.present and member.role == COUNCIL_ROLES[role]]
        if len(found) == 1:
            return found[0]
    return None


def _in_role(members: tuple[MemberFact, ...], role: str, gap: str) -> str:
    return next((member.name for member in members if member.role == COUNCIL_ROLES[role]), gap)


def _vote(files: PlanFiles, result: Result, order: int) -> VoteFact:
    last = result.last
    return VoteFact(
        nominee_fact(files, result.entry, result.session.day, order),
        agree=last.count("agree") if last else None,
        disagree=last.count("disagree") if last else None,
        blank=last.count("blank") if last else None,
        issued=last.accounted if last else None,
        returned=last.accounted - last.uncast if last else None,
        share="" if last is None else share_text(last.count("agree"), result.seats.members),
        result=result_words(result),
        lowered=result.lowered,
        recused=tuple(files.of.people[key].name if key in files.of.people else key for key in result.item.recused),
        note=Inline((result.item.note or "").rstrip(" .;")),
    )


def result_words(result: Result) -> str:
    """`thông qua`, `không thông qua`, `để lại phiên sau`; a gap where votes and minutes do not settle it."""
    if result.said == "deferred":
        return OUTCOMES["deferred"]
    if result.approved is None:
        return NO_CONCLUSION
    return OUTCOMES["approved" if result.approved else "rejected"]


def to_head(files: PlanFiles, session: Session) -> Proposal | None:
    """The tờ trình of the council to the head of its own agency; None where none is recorded or it goes elsewhere."""
    proposal = session.proposal
    return proposal if proposal and proposal.to and is_head(files, proposal.to) else None


def _proposal(files: PlanFiles, session: Session, higher: tuple[Entry, ...]) -> ProposalFact:
    proposal = None if to_head(files, session) else session.proposal
    to = (proposal.to if proposal else None) or _decider(higher, session.day)
    if proposal is None:
        return ProposalFact("", "", DateFact(session.day.year, None, None), to)
    number, symbol = number_parts(proposal.number or "")
    return ProposalFact(number, symbol, date_fact(proposal.day), to)


def _decider(higher: tuple[Entry, ...], day: date) -> str:
    """The one superior the plan names for what goes up; a gap where it names several, or where the law has another."""
    said = {entry.line.decided_by if entry.line is not None else None for entry in higher}
    named = [one for one in said if one is not None]
    if len(named) != 1:
        return NO_ADDRESSEE
    silent = (entry.code for entry in higher if entry.line is None or entry.line.decided_by is None)
    office = recognise(named[0])
    by_law = (deciders(code, day) for code in silent)
    return named[0] if all(found is not None and office in found.deciders for found in by_law) else NO_ADDRESSEE
