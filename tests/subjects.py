"""Subjects of papers made from the plan of a small agency: shared by the tests."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from thidua_cli.documents.registry import document
from thidua_cli.documents.render import Draft, draft
from thidua_cli.documents.subjects import Subject, subjects
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.load import load

YEAR = Path(__file__).resolve().parent / "workspaces" / "tron-nam"


def of_plan(files: PlanFiles) -> Subject:
    """The plan itself."""
    return Subject(files, "plan", files.plan.last_year)


def plan_paper(files: PlanFiles) -> Draft:
    return draft(of_plan(files), document("ke-hoach"))


@cache
def whole_year() -> PlanFiles:
    """The plan of the small agency with a whole year of records."""
    workspace, complaints = load(YEAR)
    assert not complaints, complaints
    (files,) = workspace.plans()
    return files


def of_year(name: str) -> tuple[Subject, ...]:
    """The subjects of a document in that year."""
    return subjects(whole_year(), document(name))
