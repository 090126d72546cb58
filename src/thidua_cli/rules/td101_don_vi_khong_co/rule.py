"""Mã đơn vị không có trong agency.yaml của cơ quan."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.lookup import Mention, unknown
from thidua_cli.rules.walk import lists
from thidua_cli.workspace.books import AgencyFiles


def named_units(files: AgencyFiles) -> Iterator[Mention]:
    """Every mention of a unit."""
    for people in files.people_files:
        for person in people.people:
            yield Mention(person.unit, person, ("unit",))
    for file in lists(files):
        if file.unit is not None:
            yield Mention(file.unit, file, ("unit",))
    for review in files.unit_reviews:
        yield Mention(review.unit, review, ("unit",))
    for nominee in files.nominees():
        if nominee.unit is not None:
            yield Mention(nominee.unit, nominee, ("unit",))
    for plan in files.plans:
        for line in plan.awards:
            yield from (Mention(unit, line, ("units", index)) for index, unit in enumerate(line.units))
    yield from named_inside(files)


def named_inside(files: AgencyFiles) -> Iterator[Mention]:
    """The mentions of agency.yaml itself."""
    for unit in files.units.values():
        if unit.parent is not None:
            yield Mention(unit.parent, unit, ("parent",))
    council = files.agency.council if files.agency else None
    if council is not None and council.standing is not None:
        yield Mention(council.standing, council, ("standing",))


def check(files: AgencyFiles) -> Iterator[Finding]:
    if files.agency is None:
        return
    for mention in named_units(files):
        if mention.name not in files.units:
            yield unknown(mention.span, "đơn vị", mention.name, files.units, f"agency.yaml của {files.agency.name}")


RULE = Rule("TD101", "don-vi-khong-co", "Đơn vị được nêu phải có trong agency.yaml.", AgencyFiles, check)
