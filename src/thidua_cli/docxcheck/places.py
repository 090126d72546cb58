"""Shared by the rules on pages: where a section is, and what it holds."""

from __future__ import annotations

from thidua_cli.diagnostics import Span
from thidua_cli.docx.reading.values import Section
from thidua_cli.docxcheck.paper import Paper


def part_span(paper: Paper, section: Section) -> Span:
    """The first words of a section; the file as a whole when it has only one."""
    worded = next((one for one in section.paragraphs if one.text.strip()), None)
    return paper.span(worded if len(paper.document.sections) > 1 else None)


def is_appendix(paper: Paper, section: Section) -> bool:
    """Whether the first words of a section are the heading of an appendix."""
    worded = next((one for one in section.paragraphs if one.text.strip()), None)
    return worded is not None and any(one.heading.paragraph is worded for one in paper.appendices)
