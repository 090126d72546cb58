"""Shared by the rules on lists: lines that are wrong in the same way are named once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from thidua_cli.docxcheck.base import Finding
from thidua_cli.docxcheck.judge import Form, faults_of
from thidua_cli.docxcheck.lines import Line
from thidua_cli.docxcheck.paper import Paper


def alike(paper: Paper, lines: Iterable[Line], form: Form) -> Iterator[Finding]:
    """As `judge.ill_formed`, one finding for all lines with the same faults, at the first of them."""
    sizes = paper.profile.sizes[form.size]
    found: dict[str, list[Line]] = {}
    for line in lines:
        faults = ", ".join(faults_of(line, form, sizes))
        if faults:
            found.setdefault(faults, []).append(line)
    for faults, wrong in found.items():
        often = f" ({len(wrong)} dòng, đây là dòng đầu)" if len(wrong) > 1 else ""
        message = f"{form.name}: {faults}{often}; phải {form.words(sizes)}"
        yield Finding(paper.span(wrong[0]), message, fix=f"đặt lại: {form.words(sizes)}")
