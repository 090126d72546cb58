"""Which awards the agency gives itself, and which it asks a superior for."""

from __future__ import annotations

import re

from thidua_cli.documents.facts.agency import head_of
from thidua_cli.law import award
from thidua_cli.workspace.books import Entry, PlanFiles

LEVELS = ("co-so", "so-nganh", "bo-nganh-tinh", "nha-nuoc")
"""Of the catalogue of awards, from below."""

_PROVINCE = re.compile(r"(UBND|Ủy ban nhân dân) (tỉnh|thành phố|TP)\b|Bộ\b", re.IGNORECASE)


def decided_here(files: PlanFiles, entry: Entry) -> bool:
    """Whether the head of the agency decides: as the plan says, else by the level of the award."""
    said = entry.line.decided_by if entry.line is not None else None
    if said is not None:
        return said.casefold() == head_of(files).casefold()
    found = award(entry.code)
    return found is not None and LEVELS.index(found.level) <= _level(files)


def _level(files: PlanFiles) -> int:
    """The highest level the agency decides at, as far as its name tells."""
    agency = files.of.agency
    highest = "bo-nganh-tinh" if agency and _PROVINCE.match(agency.name) else "so-nganh"
    return LEVELS.index(highest)
