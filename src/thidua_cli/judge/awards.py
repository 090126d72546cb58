"""Which awards show which: narrower forms show the wider award, and some awards imply others."""

from __future__ import annotations

from datetime import date

from thidua_cli.law import award, award_name, shelf


@shelf.remember
def shown_by(code: str) -> frozenset[str]:
    """Every award that whoever has `code` has shown: itself, the wider award, and what these imply, all the way."""
    found: set[str] = set()
    waiting = [code]
    while waiting:
        current = waiting.pop()
        entry = award(current)
        if current not in found and entry is not None:
            waiting += [entry.root, *entry.implies]
        found.add(current)
    return frozenset(found)


@shelf.remember
def same_award(code: str) -> frozenset[str]:
    """The award itself and the wider award of which it is one authority's form."""
    entry = award(code)
    return frozenset({code, entry.root if entry is not None else code})


@shelf.remember
def may_show(asked: tuple[str, ...]) -> frozenset[str]:
    """What may be one of the awards asked for: a record of the wider award does not say whose it was."""
    return frozenset().union(*(same_award(wanted) for wanted in asked))


def names_of(codes: tuple[str, ...], day: date) -> str:
    """`Chiến sĩ thi đua cơ sở hoặc Lao động tiên tiến`, by their names of a day."""
    return " hoặc ".join(award_name(code, day) for code in codes)
