"""Shared by the rules on numbering: which label does not follow the one before it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from thidua_cli.docxcheck.body import Level, Text
from thidua_cli.docxcheck.prose import all_bold

_ORDER = (
    Level.PART,
    Level.CHAPTER,
    Level.SECTION,
    Level.CAPITAL,
    Level.ROMAN,
    Level.ARTICLE,
    Level.CLAUSE,
    Level.DECIMAL,
    Level.POINT,
)


@dataclass(frozen=True, slots=True)
class Jump:
    """`text` where the number `wanted` should stand; `before` is the label it follows, empty for the first."""

    text: Text
    before: str
    wanted: int


class _Counts:
    """Lists that are open, the outermost first, each by its last number."""

    def __init__(self) -> None:
        self._open = [0]
        self._anew = self._inner = False

    def above(self) -> None:
        """A higher level: the list below it may count anew, or go on."""
        self._open = self._open[-1:]
        self._anew, self._inner = True, False

    def lead(self) -> None:
        """What may have a list of its own below it, while the outer one goes on after that."""
        self._inner = True

    def wanted(self, number: int) -> int | None:
        """Count `number` in; the number that should have been there, None when it is right.

        After a wrong number the next may follow it, or the one that should have been there: a slip is told once.
        """
        depth = next((place for place in reversed(range(len(self._open))) if self._open[place] == number - 1), None)
        right = depth is not None or (number == 1 and (self._anew or self._inner))
        wanted = None if right else 1 if self._anew else self._open[-1] + 1
        kept = depth if depth is not None else len(self._open) - (wanted is not None or self._anew)
        self._open = [*self._open[:kept], *([] if wanted is None else [wanted]), number]
        self._anew = self._inner = False
        return wanted


def jumps(texts: Iterable[Text], level: Level, value: Callable[[Text], int | None]) -> Iterator[Jump]:
    """Labels of `level` that neither go on counting nor begin anew where that may be.

    Counting may begin anew below a higher level, a bold line, a line that ends with a colon or a lower level; it may
    also go on there: the decree does not say that it must not. Labels without a value are passed over.
    """
    above, counts, before = _ORDER[: _ORDER.index(level)], _Counts(), ""
    for text in texts:
        number = value(text) if text.level is level else None
        if number is not None:
            wanted = counts.wanted(number)
            if wanted is not None:
                yield Jump(text, before, wanted)
            before = text.label
        elif text.level in above:
            counts.above()
        if _leads(text, level):
            counts.lead()


def _leads(text: Text, level: Level) -> bool:
    lower = text.level in _ORDER[_ORDER.index(level) + 1 :]
    return lower or text.line.text.endswith(":") or all_bold(text.line)
