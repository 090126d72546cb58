"""How sure the tool is of what a cell means, and what else it may mean."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Generic, TypeVar

Meaning = TypeVar("Meaning")


class Sureness(IntEnum):
    """CERTAIN is written, LIKELY only when somebody agrees, ASK only when somebody answers."""

    CERTAIN = 0
    LIKELY = 1
    ASK = 2


SURENESS_NAMES = {Sureness.CERTAIN: "chắc chắn", Sureness.LIKELY: "có thể", Sureness.ASK: "cần hỏi"}


@dataclass(frozen=True)
class Verdict(Generic[Meaning]):
    """What is meant (None when nobody can tell), how sure, why not surer, and the answers one may choose from.

    `more` is what the words say beyond the meaning.
    """

    meaning: Meaning | None
    sureness: Sureness = Sureness.CERTAIN
    why: str = ""
    choices: tuple[str, ...] = ()
    more: str = ""


def ask(why: str, choices: tuple[str, ...] = ()) -> Verdict[Meaning]:
    """Nobody can tell; `choices` are offered."""
    return Verdict(None, Sureness.ASK, why, choices)
