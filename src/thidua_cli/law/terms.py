"""Words and names of bodies that are right in one time only, read from the YAML file beside this module."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from thidua_cli.law import shelf
from thidua_cli.law.catalogue import Clause
from thidua_cli.law.moment import Moment

_FILE = "terms.yaml"
_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Term:
    """Words right until the end of `until`, or from the beginning of `since`: exactly one is given.

    `pattern` finds the words whole, in capitals too; `instead` is what to write outside their time.
    """

    id: str
    pattern: re.Pattern[str]
    instead: str
    confidence: str
    clauses: tuple[Clause, ...]
    until: Moment | None = None
    since: Moment | None = None

    def wrong_on(self, day: date) -> bool:
        """Whether the words are surely wrong on a day."""
        over = self.until is not None and day > self.until.latest
        return over or (self.since is not None and day < self.since.earliest)

    def time(self) -> str:
        """`không còn đúng từ 1/7/2025`, `chỉ đúng từ 1/7/2025`, `không còn đúng sau tháng 2/2025`."""
        if self.until is None:
            return f"chỉ đúng từ {self.since}"
        if not self.until.is_a_day:
            return f"không còn đúng sau {self.until}"
        following = self.until.latest + _A_DAY
        return f"không còn đúng từ {Moment(following, following)}"


@shelf.remember
def terms() -> tuple[Term, ...]:
    """Every dated term, in the order of the file."""
    return tuple(_term(term_id, data) for term_id, data in shelf.read(_FILE).items())


def _term(term_id: str, data: Mapping[str, Any]) -> Term:
    written = "|".join(data["written"]).replace(" ", r"\s+")
    confidence = data["confidence"]
    return Term(
        term_id,
        re.compile(rf"(?<!\w)(?:{written})(?!\w)", re.IGNORECASE),
        data["instead"],
        confidence,
        tuple(Clause(entry["text"], entry["clause"], confidence) for entry in data["cites"]),
        **{key: Moment.parse(data[key]) for key in ("until", "since") if key in data},
    )
