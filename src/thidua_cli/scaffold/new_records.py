"""The records that can be begun anew: what each needs, where it usually stands, what it says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from thidua_cli.scaffold import new_lists, new_meetings, new_registers
from thidua_cli.scaffold.occasion import Occasion


@dataclass(frozen=True, slots=True)
class Recipe:
    """`path` is below the folder of the plan where one is needed, else below that of the agency.

    `step` is the deadline of the plan whose day a meeting is most likely held on.
    """

    make: Callable[[Occasion], str]
    path: Callable[[Occasion], str]
    needs_plan: bool = False
    needs_unit: bool = False
    step: str | None = None


def _of_unit(folder: str) -> Callable[[Occasion], str]:
    """One file a unit; a plan of several years has a folder a year."""

    def path(occasion: Occasion) -> str:
        several = len(occasion.of_plan.plan.years()) > 1
        return f"{folder}/{occasion.year}/{occasion.unit}.yaml" if several else f"{folder}/{occasion.unit}.yaml"

    return path


def _session(occasion: Occasion) -> str:
    number = len(occasion.of_plan.sessions) + 1
    return "session.yaml" if number == 1 else f"session-{number}.yaml"


def _at(name: str) -> Callable[[Occasion], str]:
    return lambda _: name


RECIPES: Mapping[str, Recipe] = {
    "agency": Recipe(new_registers.agency, _at("agency.yaml")),
    "people": Recipe(new_registers.people, _at("people.yaml")),
    "criteria": Recipe(new_registers.criteria, _at("criteria.yaml"), needs_plan=True),
    "regulation": Recipe(new_registers.regulation, _at("regulation.yaml")),
    "registrations": Recipe(new_lists.registrations, _of_unit("registrations"), needs_plan=True, needs_unit=True),
    "nominations": Recipe(new_lists.nominations, _of_unit("nominations"), needs_plan=True, needs_unit=True),
    "unit-review": Recipe(
        new_meetings.unit_review, _of_unit("reviews"), needs_plan=True, needs_unit=True, step="unit-submission"
    ),
    "session": Recipe(new_meetings.session, _session, needs_plan=True, step="council-meeting"),
    "decisions": Recipe(new_meetings.decisions, _at("decision.yaml"), needs_plan=True),
    "history": Recipe(new_registers.history, _at("history.yaml")),
    "initiatives": Recipe(new_registers.initiatives, _at("initiatives.yaml")),
    "clusters": Recipe(new_registers.clusters, _at("clusters.yaml")),
}


def new_record(kind: str, occasion: Occasion, agency_folder: Path) -> tuple[Path, str]:
    """Where the record usually stands and its text. Raises AnswerError when a record it follows from is missing."""
    recipe = RECIPES[kind]
    folder = agency_folder
    if recipe.needs_plan:
        folder = (Path.cwd() / occasion.of_plan.plan.where().file).parent
    return folder / recipe.path(occasion), recipe.make(occasion)
