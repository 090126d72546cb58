"""Records → facts → Markdown → blocks."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from thidua_cli.diagnostics import Diagnostic, ThiduaError
from thidua_cli.documents.facts.plan import plan_facts
from thidua_cli.documents.gaps import with_blanks
from thidua_cli.documents.places import placed_in
from thidua_cli.documents.registry import Document
from thidua_cli.text.blocks import Paper
from thidua_cli.text.markdown import read_paper
from thidua_cli.text.template import TemplateProblem, render
from thidua_cli.workspace.books import PlanFiles

# What a template may name, by the subject of its facts.
CONTEXTS: Mapping[str, Callable[[PlanFiles], object]] = {"plan": plan_facts}


@dataclass(frozen=True, slots=True)
class Draft:
    """A paper as Markdown; `gaps` counts the dotted blanks its author still has to fill."""

    markdown: str
    gaps: int


def draft(files: PlanFiles, document: Document) -> Draft:
    """The document about a plan; ThiduaError when the agency is unknown or the template cannot be filled."""
    context = {name: facts(files) for name, facts in CONTEXTS.items()}
    shown = f"templates/{document.id}/body.md.j2"
    try:
        text = render(document.body.read_text(encoding="utf-8"), context, shown)
    except TemplateProblem as problem:
        raise ThiduaError(f"{problem.file}:{problem.line}: {problem.message}") from problem
    return Draft(*with_blanks(_tidy(text)))


def blocks_of(files: PlanFiles, made: Draft) -> tuple[Paper | None, list[Diagnostic]]:
    """A draft as blocks; what cannot be printed is shown where it stands in the records."""
    paper, problems = read_paper(made.markdown, f"{files.plan.id}.md")
    return paper, [placed_in(files, made.markdown, problem) for problem in problems]


def _tidy(text: str) -> str:
    """One blank line between blocks, however many the template's own lines leave."""
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"[ ]+$", "", text, flags=re.MULTILINE)).strip() + "\n"
