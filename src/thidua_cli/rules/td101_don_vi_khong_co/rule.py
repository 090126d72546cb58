"""Mã đơn vị không có trong agency.yaml của cơ quan."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Span
from thidua_cli.models.nominations import Nominations, Registrations
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.lookup import unknown
from thidua_cli.workspace.books import AgencyFiles


def named_units(files: AgencyFiles) -> Iterator[tuple[str, Span]]:
    """Every mention of a unit, with its place."""
    for people in files.people_files:
        for person in people.people:
            yield person.unit, person.where("unit")
    lists: tuple[Nominations | Registrations, ...] = (*files.nominations, *files.registrations)
    for file in lists:
        if file.unit is not None:
            yield file.unit, file.where("unit")
    for unit in files.units.values():
        if unit.parent is not None:
            yield unit.parent, unit.where("parent")
    for nominee in files.nominees():
        if nominee.unit is not None:
            yield nominee.unit, nominee.where("unit")


def check(files: AgencyFiles) -> Iterator[Finding]:
    if files.agency is None:
        return
    for unit, span in named_units(files):
        if unit not in files.units:
            yield unknown(span, "đơn vị", unit, files.units, f"agency.yaml của {files.agency.name}")


RULE = Rule("TD101", "don-vi-khong-co", "Đơn vị được nêu phải có trong agency.yaml.", AgencyFiles, check)
