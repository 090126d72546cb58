"""What the records still wait for at one deadline, and who has to act."""

from __future__ import annotations

from dataclasses import dataclass

from thidua_cli.models.choices import STEPS
from thidua_cli.models.deadline import Deadline
from thidua_cli.workspace.books import Entry, PlanFiles
from thidua_cli.workspace.due import concerns
from thidua_cli.workspace.status import COUNCIL, DECIDER, NEXT, STANDING, UNIT, Standing

ACTORS = {
    "unit-registration": UNIT,
    "unit-submission": UNIT,
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

    def units(self) -> list[str]:
        """The units of the agency that nobody has signed up for."""
        heard = {self.files.of.unit_of(one.nominee) for one in self.files.registered if self._is_of(one)}
        return [unit.name for unit in self.files.of.units.values() if unit.counted and unit.id not in heard]

    def _is_of(self, entry: Entry) -> bool:
        return self.year in (None, entry.year) and concerns(self.deadline, entry)

    def open(self) -> tuple[int | None, tuple[str, ...]]:
        """How much is waiting, and for whom."""
        step = self.deadline.step
        if step == "unit-registration":
            units = self.units()
            return len(units), tuple(units) or (UNIT,)
        if step == "launch":
            return int(self.files.plan.issued.day is None), (OFFICE,)
        usual = (ACTORS.get(step, STANDING),)
        if step not in {one[1] for one in NEXT.values()}:
            return None, usual
        waiting = self.standings()
        if not waiting:
            # Nobody waits at this step: all are beyond it, or nobody has come so far.
            return (0 if self._all_beyond() else None), usual
        return len(waiting), tuple(dict.fromkeys(one.actor for one in waiting if one.actor)) or usual

    def _all_beyond(self) -> bool:
        """Whether somebody was put forward at all, and every one of them is past this step."""
        steps = list(STEPS)
        mine = [one for one in self.found if self._is_of(one.entry)]
        place = steps.index(self.deadline.step)
        return bool(mine) and all(one.stage not in NEXT or steps.index(NEXT[one.stage][1]) > place for one in mine)
