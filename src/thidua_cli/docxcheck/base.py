"""What a rule about papers is. Its findings are those of any rule: `Finding(paper.span(line), message, fix)`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from thidua_cli.diagnostics import Severity
from thidua_cli.docxcheck.kinds import JUDGED, Kind
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.rules.base import Finding

__all__ = ["CustomFinding", "Finding", "NotedFinding", "PaperRule"]


@dataclass(frozen=True, slots=True)
class CustomFinding(Finding):
    """What only custom asks for, in a rule that has a clause: a warning at most, and the clause is not cited."""


@dataclass(frozen=True, slots=True)
class NotedFinding(Finding):
    """What is good to know and nothing wrong: an info, whatever its rule says."""


@dataclass(frozen=True, slots=True)
class PaperRule:
    """`check` is asked once for every paper of one of `kinds`.

    `clause` is the place in the decree, empty for what is only practice. `items` are the numbers of items.yaml it
    covers. A rule without `check` speaks through the reader; it is here for its page and cases.
    """

    code: str
    slug: str
    title: str
    clause: str
    items: tuple[str, ...]
    check: Callable[[Paper], Iterator[Finding]] | None
    severity: Severity = Severity.ERROR
    kinds: frozenset[Kind] = JUDGED
