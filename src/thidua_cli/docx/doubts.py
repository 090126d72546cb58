"""What a layout rests on without proof, said only for the papers on which it shows."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Diagnostic, Span
from thidua_cli.docx.profile import for_day
from thidua_cli.text.blocks import Paper
from thidua_cli.text.problems import unproved


def doubts(paper: Paper, shown: str) -> Iterator[Diagnostic]:
    """TD703 for each figure of the layout of the paper's day that nobody has held against the rule's own text."""
    profile = for_day(paper.front.date)
    for group, what in profile.unsure:
        if group != "bases" or paper.front.bases:
            yield unproved(Span(shown), profile.title, what)
