"""Brings a complaint about made Markdown back to the record the words came from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from thidua_cli.diagnostics import Diagnostic, Span
from thidua_cli.models.base import Model
from thidua_cli.text.escape import Inline, escape_prose, yaml_scalar
from thidua_cli.workspace.books import PlanFiles

# Shorter texts stand on many lines by chance.
_LONG_ENOUGH = 3


def placed_in(files: PlanFiles, markdown: str, diagnostic: Diagnostic, template: Span | None = None) -> Diagnostic:
    """The diagnostic at the text of the records that its line holds, else at an own `template`, else at the plan.

    Of several texts the longest is the likeliest to be at fault. Where words are missing it is a text of dots alone.
    """
    silent = next(_silent(files, diagnostic.message), None) if diagnostic.code == "TD902" else None
    if silent is not None:
        return replace(diagnostic, span=silent)
    line = markdown.split("\n")[diagnostic.span.line - 1]
    home = template or files.plan.where()
    found = max(_texts_in(files, line), default=("", home), key=lambda text: len(text[0]))
    return replace(diagnostic, span=found[1])


def _texts_in(files: PlanFiles, line: str) -> Iterator[tuple[str, Span]]:
    """(text, place) of every paragraph that stands on the line."""
    for model in _records(files):
        for path, text in model.scalars():
            for paragraph in text.split("\n"):
                made = escape_prose(Inline(paragraph)).rstrip(" .;:")
                quoted = yaml_scalar(paragraph)[1:-1]
                if len(made) >= _LONG_ENOUGH and (made in line or quoted in line):
                    yield made, model.where(*path)


def _silent(files: PlanFiles, message: str) -> Iterator[Span]:
    """Places of texts that hold signs and no word (`...`) under the key that the message says is missing."""
    for model in _records(files):
        for path, text in model.scalars():
            if f".{path[-1]}”" in message and text.strip() and not any(map(str.isalnum, text)):
                yield model.where(*path)


def _records(files: PlanFiles) -> Iterator[Model]:
    yield files.plan
    yield from files.of.criteria
    if files.of.agency:
        yield files.of.agency
    for kept in (files.sessions, files.unit_reviews, files.lists, files.of.people_files, files.of.decision_files):
        yield from kept
