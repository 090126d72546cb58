"""Shared by the rules about votes: every round of every session with those who may vote in it, in Vietnamese."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from thidua_cli.diagnostics import Fact
from thidua_cli.models.session import Ballots, CouncilItem, Session
from thidua_cli.rules.slots import award_names
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.called import spelled
from thidua_cli.workspace.council import Seats, seats
from thidua_cli.workspace.results import Result


@dataclass(frozen=True, slots=True)
class Round:
    """One round on one item."""

    session: Session
    item: CouncilItem
    ballots: Ballots
    seats: Seats


def rounds(files: PlanFiles) -> Iterator[Round]:
    """All rounds of the plan's sessions, those for a lower title too."""
    for session in files.sessions:
        for item in session.items:
            lower = item.downgrade.ballots if item.downgrade is not None else ()
            for ballots in (*item.ballots, *lower):
                yield Round(session, item, ballots, seats(session.members, item.recused))


def strangers(found: Round) -> list[int]:
    """Places in `recused` of names that no member has, however their tones are placed."""
    members = {spelled(member.key) for member in found.session.members}
    return [place for place, name in enumerate(found.item.recused) if spelled(name) not in members]


def sum_text(ballots: Ballots) -> str:
    """`12 đồng ý + 1 không đồng ý + 0 trắng = 13 phiếu`; ballots that did not come back where there are any."""
    parts = [("agree", "đồng ý"), ("disagree", "không đồng ý"), ("blank", "trắng, không hợp lệ")]
    words = [f"{ballots.count(word)} {name}" for word, name in parts]
    if ballots.uncast:
        words.append(f"{ballots.uncast} không thu về")
    return f"{' + '.join(words)} = {ballots.accounted} phiếu"


def voters_text(found: Seats) -> str:
    """`13 người bỏ phiếu (12 có mặt + 2 gửi văn bản - 1 không bỏ phiếu)`."""
    written = f" + {found.written} gửi văn bản" if found.written else ""
    recused = f" - {found.recused} không bỏ phiếu việc này" if found.recused else ""
    return f"{found.voters} người bỏ phiếu ({found.present} có mặt{written}{recused})"


def seats_fact(found: Round) -> Fact:
    return Fact(f"Hội đồng: {found.seats.members} thành viên", found.session.where("members", key=True))


def case_name(files: PlanFiles, result: Result) -> str:
    """`Lê An, Chiến sĩ thi đua cơ sở`."""
    return f"{files.of.name_of(result.item)}, {result.entry.own_name or award_names((result.entry.code,))}"
