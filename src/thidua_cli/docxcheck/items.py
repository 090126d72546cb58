"""The list of what is to be judged: number of an item → the code of its rule, or why no file can tell."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from thidua_cli.source import read_text


@dataclass(frozen=True, slots=True)
class Item:
    """`code` is the rule that judges it; where there is none, `why` says the reason."""

    number: str
    words: str
    code: str = ""
    why: str = ""


@cache
def items() -> dict[str, Item]:
    """Every item by its number, in the order of the list."""
    text = files(__package__).joinpath("items.yaml").read_text(encoding="utf-8")
    documents, _ = read_text(text, "items.yaml")
    data: Any = documents[0].data
    return {number: Item(number, **values) for number, values in data.items()}


def of_code(code: str) -> tuple[str, ...]:
    """Numbers of the items a rule has to cover."""
    return tuple(item.number for item in items().values() if item.code == code)
