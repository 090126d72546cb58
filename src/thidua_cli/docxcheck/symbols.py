"""Shared by the rules on numbers: the line `Số: 05/KH-SKHCN` taken apart."""

from __future__ import annotations

import re
from dataclasses import dataclass

from thidua_cli.docxcheck.lines import Line

_PARTS = re.compile(r"(?P<label>s[ố\u00d3\u00d4oó](?:\s*[:.])?)(?P<number>[^/]*)/(?P<symbol>.*)", re.IGNORECASE)
_DATE_BESIDE = re.compile(r"\s{2,}(?=\S.*\bngày\b)")


@dataclass(frozen=True, slots=True)
class Numbered:
    """`label` is `Số:`, `number` and `symbol` stand before and after the first slash, blanks kept."""

    label: str
    number: str
    symbol: str

    @property
    def groups(self) -> tuple[str, ...]:
        """`KH`, `SKHCN`: the groups of letters after the last slash."""
        last = self.symbol.rpartition("/")[2]
        return tuple(group for part in re.split("[-–—]", last) if (group := part.strip()))


def numbered(line: Line) -> Numbered | None:
    """The parts of a number line; None where no slash holds them apart. A date typed beside it is left out."""
    own = _DATE_BESIDE.split(line.raw.strip(), maxsplit=1)[0]
    match = _PARTS.fullmatch(own)
    return Numbered(match["label"], match["number"], match["symbol"]) if match is not None else None
