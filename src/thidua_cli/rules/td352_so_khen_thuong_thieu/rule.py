"""Dòng của sổ khen thưởng thiếu số, ngày, nơi ban hành quyết định."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity, Span
from thidua_cli.models.history import Decision, Given, History
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import AgencyFiles

PARTS = {"number": "số", "day": "ngày", "issuer": "nơi ban hành"}


def check(files: AgencyFiles) -> Iterator[Finding]:
    """Once for all lines of a file that lack the same: a book of a thousand lines is no thousand findings."""
    for history in files.histories:
        lines: dict[tuple[str, ...], list[Given]] = {}
        for given in history.awards:
            lines.setdefault(missing(given.decision or history.decision), []).append(given)
        for parts, found in lines.items():
            if parts:
                message = f"{len(found)} dòng của sổ khen thưởng chưa ghi {', '.join(parts)} quyết định"
                fix = "ghi decision: {number: …, date: …, issuer: …} ở dòng, hoặc một lần ở đầu tệp"
                yield Finding(place(found[0], history), message, fix=fix)


def missing(decision: Decision | None) -> tuple[str, ...]:
    return tuple(words for part, words in PARTS.items() if decision is None or getattr(decision, part) is None)


def place(given: Given, history: History) -> Span:
    """The decision that lacks something, else the line that has none."""
    if given.decision is None and history.decision is not None:
        return history.where("decision")
    return given.where("decision") if given.decision is not None else given.where("award")


RULE = Rule(
    "TD352",
    "so-khen-thuong-thieu",
    "Mỗi dòng của sổ khen thưởng có số, ngày, nơi ban hành quyết định.",
    AgencyFiles,
    check,
    Severity.WARNING,
)
