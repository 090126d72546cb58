"""Who speaks and signs for a unit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thidua_cli.documents.facts.nominees import TITLES
from thidua_cli.models.people import Person
from thidua_cli.text.vietnamese import upper
from thidua_cli.workspace.books import PlanFiles

NO_LEADER = "[[người đứng đầu đơn vị]]"
NO_POST = "[[chức vụ người đứng đầu]]"


@dataclass(frozen=True, slots=True)
class LeaderFact:
    """The head of a unit: `said` is Ông Lê An, Trưởng phòng; `line` is what stands above the signature.

    `name` is empty, and the rest are gaps, where the roster does not settle who it is.
    """

    name: str
    said: str
    line: str


def leader_of(files: PlanFiles, unit: str, day: date) -> LeaderFact:
    """The one leader of `unit` on that day who is not a deputy; of none or several the roster says nothing."""
    heads = [person for person in files.of.people.values() if person.unit == unit and _leads(person, day)]
    if len(heads) != 1:
        return LeaderFact("", NO_LEADER, NO_POST)
    head = heads[0]
    titled = f"{TITLES.get(head.gender or '', '')} {head.name}".lstrip()
    post = head.position or NO_POST
    return LeaderFact(head.name, f"{titled}, {post}", upper(head.position) if head.position else NO_POST)


def _leads(person: Person, day: date) -> bool:
    deputy = (person.position or "").startswith("Phó")
    return person.role == "leader" and not deputy and person.serves_on(day)
