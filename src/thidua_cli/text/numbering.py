"""The label each heading prints, counted level by level."""

from __future__ import annotations

from thidua_cli.text.front import ARTICLES, DIVISIONS
from thidua_cli.text.vietnamese import letter, roman, upper


class Numbering:
    """Counts headings. `ways` says how levels 1, 2, 3 … are numbered; deeper levels go on in decimal."""

    def __init__(self, ways: tuple[str, ...]) -> None:
        self._ways = ways
        self._counts: list[int] = []
        self._articles = 0

    @property
    def level(self) -> int:
        """Level of the last heading; 0 before the first."""
        return len(self._counts)

    def next(self, level: int, way: str | None = None) -> str:
        """Label of the next heading at `level` (1-based); numbering below it starts anew.

        `way` is how this one heading is numbered, where that is not how its level is.
        """
        del self._counts[level:]
        self._counts.extend([0] * (level - len(self._counts)))
        self._counts[-1] += 1
        used = self.way(level, way)
        self._articles += used in ARTICLES
        return self._label(level, used)

    def way(self, level: int, own: str | None = None) -> str:
        """How a heading at `level` is numbered."""
        return own or self._way(level)

    def _label(self, level: int, way: str) -> str:
        count = self._counts[level - 1]
        match way:
            case "capital":
                return f"{upper(letter(count))}."
            case "roman":
                return f"{roman(count)}."
            case "arabic":
                return f"{count}."
            case "letter":
                return f"{letter(count)})"
            case "none":
                return ""
            case "article" | "titled-article":
                return f"Điều {self._articles}."
            case "part" | "chapter":
                return f"{DIVISIONS[way]} {roman(count)}"
            case "section" | "subsection":
                return f"{DIVISIONS[way]} {count}"
            case _:
                return "".join(f"{number}." for number in self._chain(level))

    def _way(self, level: int) -> str:
        return self._ways[level - 1] if level <= len(self._ways) else "decimal"

    def _chain(self, level: int) -> list[int]:
        """Own number after those of the parents that print Arabic figures: 6, 1 → `6.1.`."""
        chain = [self._counts[level - 1]]
        while level > 1 and self._way(level - 1) in {"arabic", "decimal"}:
            level -= 1
            chain.insert(0, self._counts[level - 1])
            if self._way(level) == "arabic":
                break
        return chain
