"""How many of the council must agree: `votes.yaml` beside the `award.yaml` of some."""

from __future__ import annotations

from thidua_cli.law import shelf
from thidua_cli.law.catalogue import award
from thidua_cli.law.dated import Dated, values_of

# Every threshold kept here is taken of all members, present or not, in a secret vote: a key of `models.choices`.
BASE = "members"


@shelf.remember
def votes(code: str) -> Dated | None:
    """The least percent of all members through the years; None when nothing is known of the award.

    A value without a number leaves the percent to somebody else, as its words say. A narrower form goes by the wider.
    """
    entry = award(code)
    if entry is None or entry.root not in shelf.folders_with("awards", "votes.yaml"):
        return None
    lines = shelf.read("awards", entry.root, "votes.yaml")["votes"]
    return Dated(f"tỷ lệ phiếu {entry.root}", values_of(lines, "percent"))
