"""The records behind a verdict: which of them count, where they stand, how they are said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from thidua_cli.diagnostics import Fact, Span
from thidua_cli.judge.proof import NONE, Proof
from thidua_cli.judge.verdict import Verdict
from thidua_cli.models.base import MEMORY


def met_facts(proof: Proof) -> tuple[Fact, ...]:
    """What the met parts of a proof rest on, each once."""
    return tuple(dict.fromkeys(_facts(proof)))


def _facts(proof: Proof) -> Iterator[Fact]:
    if proof.verdict is Verdict.MET:
        yield from proof.facts
    for child in proof.children:
        if proof.needs == NONE or child.verdict is Verdict.MET:
            yield from _facts(child)


def place(fact: Fact) -> Span | None:
    """Where it stands; None for what stands in no file, as a nomination that is only supposed."""
    return None if fact.span == MEMORY else fact.span


def place_text(fact: Fact) -> str:
    """`people.yaml:3`; empty for what stands in no file."""
    span = place(fact)
    return "" if span is None else f"{span.file}:{span.line}"


def fact_text(fact: Fact) -> str:
    """`xếp loại năm 2024: hoàn thành tốt (people.yaml:3)`."""
    return f"{fact.text} ({place_text(fact)})" if place(fact) is not None else fact.text


def facts_text(facts: Iterable[Fact]) -> str:
    """Facts one after another; a place that several in a row share is said once, after the last of them."""
    groups = ((where, "; ".join(fact.text for fact in found)) for where, found in groupby(facts, place_text))
    return "; ".join(f"{text} ({where})" if where else text for where, text in groups)
