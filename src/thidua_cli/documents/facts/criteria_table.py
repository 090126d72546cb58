"""Criteria sets as tables of points: number, criterion, most points."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from thidua_cli.documents.facts.criteria_points import chosen_sets, missing, whom
from thidua_cli.documents.facts.prose import before_ending, literal, paragraphs
from thidua_cli.models.criteria import Criteria, Criterion
from thidua_cli.models.types import score_text
from thidua_cli.text.vietnamese import letter
from thidua_cli.workspace.books import PlanFiles

COLUMNS = ("STT", "Nội dung tiêu chí", "Điểm tối đa")


@dataclass(frozen=True, slots=True)
class CriteriaTable:
    """One set; `title` is empty where it stands alone, and `rows` where the set is not there."""

    title: str
    rows: tuple[tuple[str, str, str], ...]


def criteria_tables(files: PlanFiles, only: tuple[str, ...], subject: str | None) -> tuple[CriteriaTable, ...]:
    """A table for each set that is asked for."""
    sets = chosen_sets(files, only, subject)
    return tuple(
        CriteriaTable("" if len(sets) == 1 else f"{literal(found.title).rstrip(' :.')}:", tuple(_rows(found)))
        if found
        else CriteriaTable(missing(name), ())
        for name, found in sets
    )


def _rows(found: Criteria) -> Iterator[tuple[str, str, str]]:
    for number, criterion in enumerate(found.criteria, 1):
        yield str(number), _text(criterion), _most(criterion)
        yield from _inner(criterion.items, "")
    if found.total is not None:
        yield "", "**Tổng cộng**", f"**{score_text(found.total)}**"


def _inner(items: tuple[Criterion, ...], before: str) -> Iterator[tuple[str, str, str]]:
    """`a) …`, and below it `a.a) …`: the letters of all levels, for a cell knows no indent."""
    for number, item in enumerate(items, 1):
        place = f"{before}{letter(number)}"
        yield "", f"{place}) {_text(item)}", _most(item)
        yield from _inner(item.items, f"{place}.")


def _text(criterion: Criterion) -> str:
    """A cell is one paragraph."""
    text = " ".join(paragraphs(criterion.text))
    return before_ending(text, whom(criterion.only_for)) if criterion.only_for else text


def _most(criterion: Criterion) -> str:
    return score_text(criterion.score) if criterion.score is not None else ""
