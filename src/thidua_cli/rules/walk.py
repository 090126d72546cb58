"""Trees and bundles of files as flat sequences, for the rules that look at every node."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from thidua_cli.models.condition import Condition
from thidua_cli.models.criteria import Criterion
from thidua_cli.models.nominations import Nominations, Registrations
from thidua_cli.models.sections import Section
from thidua_cli.models.session import Session
from thidua_cli.models.unit_review import UnitReview
from thidua_cli.workspace.books import AgencyFiles


def conditions(root: Condition | None) -> Iterator[Condition]:
    """A condition and everything below it."""
    if root is not None:
        yield root
        for child in root.children():
            yield from conditions(child)


def sections(found: Iterable[Section]) -> Iterator[Section]:
    """Sections and those inside them, in the order of print."""
    for section in found:
        yield section
        yield from sections(section.sections)


def criteria(found: Iterable[Criterion]) -> Iterator[Criterion]:
    """Criteria and those inside them."""
    for criterion in found:
        yield criterion
        yield from criteria(criterion.items)


def lists(files: AgencyFiles) -> tuple[Nominations | Registrations, ...]:
    """Every list that units send."""
    return (*files.nominations, *files.registrations)


def minutes(files: AgencyFiles) -> tuple[UnitReview | Session, ...]:
    """The record of every meeting that voted."""
    return (*files.unit_reviews, *files.sessions)
