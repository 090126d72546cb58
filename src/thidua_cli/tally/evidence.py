"""The records behind a verdict: which of them count, where they stand, how they are said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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


def fact_text(fact: Fact) -> str:
    """`xếp loại năm 2024: hoàn thành tốt (people.yaml:3)`."""
    span = place(fact)
    return fact.text if span is None else f"{fact.text} ({span.file}:{span.line})"


def facts_text(facts: Iterable[Fact]) -> str:
    return "; ".join(map(fact_text, facts))
