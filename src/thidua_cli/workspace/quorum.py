"""How many members a session needs in the room, and who says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from thidua_cli.diagnostics import Span
from thidua_cli.models.session import Session
from thidua_cli.models.types import part_text
from thidua_cli.workspace.books import AgencyFiles
from thidua_cli.workspace.council import QUORUM, quorum
from thidua_cli.workspace.overlay import regulations_on

CENTRAL = "mức của Hội đồng Trung ương"


@dataclass(frozen=True, slots=True)
class Quorum:
    """The least members who must be there by one source; `sum` shows it: `⌈2/3 × 13⌉ = 9`."""

    least: int
    sum: str
    source: str
    span: Span | None = None


def quorums(files: AgencyFiles, session: Session) -> Iterator[Quorum]:
    """What each regulation in force asks; the central council's measure when none asks anything."""
    own: list[tuple[Fraction, str, Span | None]] = [
        (found.council.quorum, found.name, found.council.where("quorum"))
        for found in regulations_on(files, session.day)
        if found.council is not None and found.council.quorum is not None
    ]
    members = len(session.members)
    for part, source, span in own or [(QUORUM, CENTRAL, None)]:
        least = quorum(part, members)
        yield Quorum(least, f"⌈{part_text(part)} × {members}⌉ = {least}", source, span)
