"""Where an award stands in the list that a decision of the agency prints: the number a reader of the paper sees."""

from __future__ import annotations

from thidua_cli.documents.facts.nominees import in_groups
from thidua_cli.models.decisions import SignedDecision
from thidua_cli.models.history import AwardLine
from thidua_cli.workspace.authority import is_own
from thidua_cli.workspace.award_book import BookEntry
from thidua_cli.workspace.books import AgencyFiles, Entry, PlanFiles


def awards_under(files: PlanFiles, decision: SignedDecision) -> tuple[Entry, ...]:
    """What a decision gives under the plan, as it was written, in the order of the file."""
    return tuple(
        Entry(line, line.award, line.year, None, files.line(line.line or line.award))
        for line in decision.awards
        if (line.plan or decision.plan) == files.plan.id
    )


def printed_place(files: AgencyFiles, entry: BookEntry) -> int | None:
    """The STT of an award in the list of its decision; None where no list of it is printed here."""
    written = _written(files, entry)
    if written is None:
        return None
    decision, line = written
    plan = files.plan(line.plan or decision.plan or "")
    if plan is None or not is_own(plan, decision):
        return None
    groups = in_groups(plan, awards_under(plan, decision), decision.day)
    listed = [one.nominee for _, _, found in groups for one in found]
    return next(order for order, one in enumerate(listed, 1) if one is line)


def _written(files: AgencyFiles, entry: BookEntry) -> tuple[SignedDecision, AwardLine] | None:
    """The decision and the line of it that an award was read from: what stands at its place."""
    if entry.line is None:
        return None
    place = entry.given.where()
    signed = (decision for file in files.decision_files for decision in file.decisions)
    return next(((one, line) for one in signed for line in one.awards if line.where() == place), None)
