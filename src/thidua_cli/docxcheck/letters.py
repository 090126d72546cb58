"""Shared by the rules on letters: one finding for what is wrong in many paragraphs alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from thidua_cli.docx.reading.values import Paragraph, Run
from thidua_cli.docxcheck.paper import Paper


@dataclass(slots=True)
class Group:
    """A fault, the first paragraph that has it, and in how many it is found."""

    value: str
    paragraph: Paragraph
    count: int = 0

    @property
    def often(self) -> str:
        """How to go on behind the fault: in how many paragraphs, when there are several."""
        return often(self.count)


def often(count: int) -> str:
    """` ở 3 đoạn, đây là đoạn đầu`, nothing for a single one."""
    return f" ở {count} đoạn, đây là đoạn đầu" if count > 1 else ""


def everything(paper: Paper) -> Iterator[Paragraph]:
    """Paragraphs of the body, then of headers and footers."""
    yield from paper.document.paragraphs
    for story in paper.document.stories:
        yield from story.paragraphs


def groups(paper: Paper, faults: Callable[[Run], set[str]]) -> list[Group]:
    """The faults of all runs, each once, in the order of their first place."""
    return gathered(everything(paper), lambda one: {fault for run in one.runs for fault in faults(run)})


def gathered(paragraphs: Iterable[Paragraph], faults: Callable[[Paragraph], set[str]]) -> list[Group]:
    """The same for faults of whole paragraphs."""
    found: dict[str, Group] = {}
    for paragraph in paragraphs:
        wrong = faults(paragraph)
        for fault in sorted(wrong) if wrong else ():  # most paragraphs have none, and every rule asks for all of them
            found.setdefault(fault, Group(fault, paragraph)).count += 1
    return list(found.values())
