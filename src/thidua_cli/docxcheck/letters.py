"""Shared by the rules on letters: one finding for what is wrong in many paragraphs alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from thidua_cli.docx.reading.values import Paragraph, Run
from thidua_cli.docxcheck.paper import Paper


@dataclass(slots=True)
class Group:
    """A fault, the first paragraph that has it, and in how many it is found."""

    value: str
    paragraph: Paragraph
    count: int = 0


def everything(paper: Paper) -> Iterator[Paragraph]:
    """Paragraphs of the body, then of headers and footers."""
    yield from paper.document.paragraphs
    for story in paper.document.stories:
        yield from story.paragraphs


def groups(paper: Paper, faults: Callable[[Run], set[str]]) -> list[Group]:
    """The faults of all runs, each once, in the order of their first place."""
    found: dict[str, Group] = {}
    for paragraph in everything(paper):
        for fault in sorted({fault for run in paragraph.runs for fault in faults(run)}):
            found.setdefault(fault, Group(fault, paragraph)).count += 1
    return list(found.values())
