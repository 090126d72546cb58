"""Records → facts → Markdown → blocks."""

from __future__ import annotations

import re
from dataclasses import dataclass

from thidua_cli.diagnostics import Diagnostic, Span, ThiduaError
from thidua_cli.documents.context import Facts
from thidua_cli.documents.gaps import with_blanks
from thidua_cli.documents.places import placed_in
from thidua_cli.documents.registry import Document
from thidua_cli.documents.subjects import Subject
from thidua_cli.text.blocks import Paper
from thidua_cli.text.certificate import Certificate, read_certificates
from thidua_cli.text.markdown import read_paper
from thidua_cli.text.template import TemplateProblem, render
from thidua_cli.workspace.files import shown as workspace_path


@dataclass(frozen=True, slots=True)
class Draft:
    """A filled template; `gaps` names the dotted blanks its author still has to fill, `own` a workspace's template."""

    markdown: str
    gaps: tuple[str, ...]
    own: Span | None = None


def draft(subject: Subject, document: Document) -> Draft:
    """The document about a subject; ThiduaError when the agency is unknown or the template cannot be filled."""
    text, shown = body_of(document)
    try:
        made = render(text, Facts(subject, document), shown, document.load)
    except TemplateProblem as problem:
        raise ThiduaError(f"{problem.file}:{problem.line}: {problem.message}") from problem
    own = Span(workspace_path(document.own)) if document.own is not None else None
    return Draft(*with_blanks(_tidy(made)), own)


def body_of(document: Document) -> tuple[str, str]:
    """(text, path as shown) of the template; ThiduaError when the folder has none."""
    found = document.load(document.body)
    if found is None:
        raise ThiduaError(f"văn bản “{document.id}” thiếu tệp mẫu {document.body}")
    return found


def blocks_of(subject: Subject, made: Draft) -> tuple[Paper | None, list[Diagnostic]]:
    """A draft as blocks; what cannot be printed is shown where it stands in the records."""
    files = subject.files
    paper, problems = read_paper(made.markdown, f"{files.plan.id}.md")
    return paper, [placed_in(files, made.markdown, problem, made.own) for problem in problems]


def sheets_of(subject: Subject, made: Draft) -> tuple[tuple[Certificate, ...], list[Diagnostic]]:
    """A draft of certificates as one value a sheet; what is wrong is shown where it stands in the records."""
    files = subject.files
    sheets, problems = read_certificates(made.markdown, f"{files.plan.id}.yaml")
    return sheets, [placed_in(files, made.markdown, problem, made.own) for problem in problems]


def _tidy(text: str) -> str:
    """One blank line between blocks, however many the template's own lines leave."""
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"[ ]+$", "", text, flags=re.MULTILINE)).strip() + "\n"
