"""What the records still wait for at one deadline, and who has to act."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thidua_cli.models.choices import STEPS
from thidua_cli.models.deadline import Deadline
from thidua_cli.workspace.books import Entry, PlanFiles
from thidua_cli.workspace.due import concerns, deadlines_of
from thidua_cli.workspace.results import results
from thidua_cli.workspace.status import COUNCIL, DECIDER, NEXT, SENDING, STANDING, UNIT, Standing

ACTORS = {
    "unit-registration": UNIT,
    SENDING: UNIT,
    "council-meeting": COUNCIL,
    "decision": DECIDER,
}
OFFICE = "cơ quan trình khen thưởng"


@dataclass(frozen=True)
class Waiting:
    """What the records say about one deadline; `year` is None for one that stands for the whole plan."""

    files: PlanFiles
    found: list[Standing]
    deadline: Deadline
    year: int | None

    def standings(self) -> list[Standing]:
        """The nominations whose next step is this one."""
        return [
            one
            for one in self.found
            if one.stage in NEXT
            and NEXT[one.stage][1] == self.deadline.step
            and self.year in (None, one.entry.year)
            and concerns(self.deadline, one.entry)
        ]

    def units(self) -> list[str] | None:
        """The units of the agency that nobody has signed up for; None while it has no units to ask."""
        asked = [unit for unit in self.files.of.units.values() if unit.counted]
        heard = {self.files.of.unit_of(one.nominee) for one in self.files.registered if self._is_of(one)}
        return [unit.name for unit in asked if unit.id not in heard] if asked else None

    def _is_of(self, entry: Entry) -> bool:
        return self.year in (None, entry.year) and concerns(self.deadline, entry)

    def open(self) -> tuple[int | None, tuple[str, ...]]:
        """How much is waiting, and for whom."""
        step = self.deadline.step
        if step == "unit-registration":
            units = self.units()
            return (None if units is None else len(units)), tuple(units or ()) or (UNIT,)
        if step == "launch":
            return int(self.files.plan.issued.day is None), (OFFICE,)
        usual = (ACTORS.get(step, STANDING),)
        if step not in {one[1] for one in NEXT.values()}:
            return None, usual
        waiting = self.standings()
        if not waiting:
            # Nobody waits at this step: it is taken, all are beyond it, or nobody has come so far.
            return (0 if self._taken() or self._all_beyond() else None), usual
        return len(waiting), tuple(dict.fromkeys(one.actor for one in waiting if one.actor)) or usual

    def _taken(self) -> bool:
        """Whether the books have the meeting itself, or the decision with nobody approved left without one."""
        if self.deadline.step == "council-meeting":
            met = ((one.entry, one.session.day) for one in results(self.files) if one.session.held)
            return any(self._is_taken_by(entry, day) for entry, day in met)
        left = any(one.stage in ("approved", "submitted") and self._is_of(one.entry) for one in self.found)
        signed = ((one.entry, one.since) for one in self.found if one.stage == "decided")
        return self.deadline.step == "decision" and not left and any(self._is_taken_by(*one) for one in signed)

    def _is_taken_by(self, entry: Entry, day: date | None) -> bool:
        """Whether what was done on a day is this step, and no earlier round of it: all lists were due by then."""
        due = self.deadline.on(entry.year)
        lists = [one.last for one in deadlines_of(self.files, entry, SENDING) if one.last <= due]
        return self._is_of(entry) and day is not None and bool(lists) and day >= max(lists)

    def _all_beyond(self) -> bool:
        """Whether somebody was put forward at all, and every one of them is past this step."""
        steps = list(STEPS)
        place, sending = steps.index(self.deadline.step), self.deadline.step == SENDING
        # Who was dropped is done with sending; of the council and the decision that says nothing.
        mine = [one for one in self.found if self._is_of(one.entry) and (sending or one.stage != "dropped")]
        return bool(mine) and all(one.stage not in NEXT or steps.index(NEXT[one.stage][1]) > place for one in mine)
