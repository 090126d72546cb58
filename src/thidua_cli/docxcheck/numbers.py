"""Shared by the rules on page numbers: where a number is printed."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docx.reading.values import Paragraph, Section, Story
from thidua_cli.docxcheck.paper import Paper

NAMES = {"header": "lề trên, đầu trang", "footer": "chân trang"}


def stories(section: Section, where: str) -> tuple[Story, ...]:
    return section.headers if where == "header" else section.footers


def numbered(story: Story) -> Iterator[Paragraph]:
    """Paragraphs of a header or footer that print the number of the page."""
    for paragraph in story.paragraphs:
        if any(code.upper().split()[:1] == ["PAGE"] for code in paragraph.fields):
            yield paragraph


def of_section(section: Section, where: str, kind: str = "default") -> list[Paragraph]:
    return [one for story in stories(section, where) if story.kind == kind for one in numbered(story)]


def after_first(paper: Paper, section: Section, where: str) -> list[Paragraph]:
    """Those of the pages after the first: of the odd ones, and of the even ones where they are set apart."""
    kinds = ("default", "even") if paper.document.settings.even_and_odd else ("default",)
    return [one for kind in kinds for one in of_section(section, where, kind)]


def everywhere(paper: Paper) -> list[Paragraph]:
    """Each paragraph that prints the number of the page, once."""
    sides = (one for section in paper.document.sections for side in NAMES for one in stories(section, side))
    return list({paragraph.number: paragraph for story in sides for paragraph in numbered(story)}.values())
