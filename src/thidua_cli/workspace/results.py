"""What the council decided about each item, computed from the ballots, never typed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from thidua_cli.models.session import Ballots, CouncilItem, Session
from thidua_cli.workspace.books import Entry, Key, PlanFiles, award_meant
from thidua_cli.workspace.council import Seats, seats
from thidua_cli.workspace.vote_law import Need, needs

APPROVED, REJECTED, PUT_OFF = "approved", "rejected", "deferred"


@dataclass(frozen=True, slots=True)
class Result:
    """One award before the council: the item's own, or the lower one it was changed to.

    `last` is the round that decides, None while no ballots are recorded. `approved` is None where the minutes do not
    say it and the votes do not settle it: no share is known, they miss one that is still to be confirmed, or there are
    more ballots than voters.
    """

    session: Session
    item: CouncilItem
    entry: Entry
    lowered: bool
    seats: Seats
    last: Ballots | None
    needs: tuple[Need, ...]
    said: str | None

    @property
    def agree(self) -> int | None:
        return None if self.last is None else self.last.count("agree")

    @property
    def surplus(self) -> int:
        """Ballots beyond those who voted; below nothing when some are not accounted for; 0 without ballots."""
        return 0 if self.last is None else self.last.accounted - self.seats.voters

    def missed(self, *, sure: bool) -> tuple[Need, ...]:
        """The thresholds the votes do not reach: those that bind, or those that have to be confirmed."""
        if self.agree is None:
            return ()
        return tuple(need for need in self.needs if need.sure == sure and self.agree < need.votes)

    @property
    def approved(self) -> bool | None:
        if self.said in (PUT_OFF, REJECTED) or self.missed(sure=True):
            return False
        if self.surplus > 0:
            return None
        if self.last is not None and self.needs and not self.missed(sure=False):
            return True
        if self.said == APPROVED:
            return True
        return False if any(need.binds for need in self.missed(sure=False)) else None


def results(files: PlanFiles) -> tuple[Result, ...]:
    """Every award of every session of the plan, in the order of days; of a downgraded item both awards."""
    return files.remember("results", lambda: tuple(_results(files)))


def _results(files: PlanFiles) -> Iterator[Result]:
    for session in sorted(files.sessions, key=lambda session: session.day):
        for item in session.items:
            yield from _of_item(files, session, item)


def _of_item(files: PlanFiles, session: Session, item: CouncilItem) -> Iterator[Result]:
    year, lower = item.year or session.year, item.downgrade
    awards: list[tuple[str, tuple[Ballots, ...], str | None, bool]] = [
        (item.award, item.ballots, REJECTED if lower else item.outcome, False)
    ]
    if lower is not None:
        awards.append((lower.award, lower.ballots, APPROVED, True))
    for name, rounds, said, lowered in awards:
        line = files.line(name)
        entry = Entry(item, name, year, session.wave, line)
        wanted = needs(files.of, session, award_meant(name, line))
        last = rounds[-1] if rounds else None
        yield Result(session, item, entry, lowered, seats(session.members, item.recused), last, wanted, said)


def latest(found: Iterable[Result]) -> dict[Key, Result]:
    """The last word on each (nominee, award, year): what a later session decides takes the place of an earlier one."""
    return {result.entry.key: result for result in found}


def approved_by(files: PlanFiles, session: Session) -> tuple[Entry, ...]:
    """What this session approved, unless a later one decided otherwise."""
    return tuple(one.entry for one in latest(results(files)).values() if one.session is session and one.approved)


def approved(files: PlanFiles) -> tuple[Entry, ...]:
    """The list the council approved, at the titles it approved."""
    return tuple(result.entry for result in latest(results(files)).values() if result.approved)
