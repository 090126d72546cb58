"""What stops the reading of a file, before it becomes a diagnostic."""

from __future__ import annotations

from typing import NamedTuple


class Problem(NamedTuple):
    """Code, place as offsets into the parsed text, one Vietnamese sentence, and what to do."""

    code: str
    start: int
    end: int
    message: str
    fix: str | None = None


class Refused(Exception):  # noqa: N818  (a decision, not a fault)
    """Raised inside this floor to leave the event loop; `reader` turns it into a diagnostic."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem
