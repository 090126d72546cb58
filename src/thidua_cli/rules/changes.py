"""Shared by the rules about corrections and revocations: which line of a decision they mean, in words."""

from __future__ import annotations

from thidua_cli.models.decisions import Correction, LineOfDecision
from thidua_cli.rules.slots import award_names
from thidua_cli.workspace.award_book import BookEntry, as_written, folded, meant
from thidua_cli.workspace.books import AgencyFiles


def lines_of(files: AgencyFiles, change: LineOfDecision) -> int:
    """How many lines the decision with that number has, as far as the register shows."""
    numbers = [entry.given.decision.number for entry in files.award_book.entries if entry.given.decision is not None]
    return sum(number is not None and folded(number) == folded(change.decision) for number in numbers)


def at_line(files: AgencyFiles, change: LineOfDecision) -> BookEntry | None:
    """What was written at the line of a change, whatever else it names; None without a line, or where several are."""
    if change.line is None:
        return None
    bare = LineOfDecision.model_construct(decision=change.decision, day=change.day, line=change.line)
    entries = as_written(files.histories, files.decision_files)
    places = meant(entries, bare)
    return entries[places[0]] if len(places) == 1 else None


def change_word(change: LineOfDecision) -> str:
    """`đính chính`, `thu hồi`."""
    return "đính chính" if isinstance(change, Correction) else "thu hồi"


def named(files: AgencyFiles, entry: BookEntry) -> str:
    """`Lê An (Lao động tiên tiến)`."""
    return f"{files.name_of(entry.given)} ({award_names((entry.given.award,))})"


def key_of(entry: BookEntry) -> str:
    """What names the nominee in a change: `person: le-an`."""
    given = entry.given
    if given.external is not None:
        return f"name: {given.external.name}"
    if given.person is not None:
        return f"person: {given.person}"
    return f"unit: {given.unit}" if given.unit is not None else "agency: true"
