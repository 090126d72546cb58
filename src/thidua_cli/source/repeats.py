"""Taking repeated keys out of the data again, once the whole document is read."""

from __future__ import annotations

from array import array
from typing import Any, NamedTuple


class RepeatedKey:
    """Stands in a mapping for a key that the mapping already holds, so that reading can go on."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text


class Repeat(NamedTuple):
    """A key written twice in one mapping: its text and both offsets."""

    text: str
    first: int
    second: int


def remove_repeats(data: Any, offsets: array[int]) -> tuple[array[int], list[Repeat]]:
    """Delete every `RepeatedKey` and its value from `data` in place; the first value stays.

    Returns the offsets of the nodes that stay, and what was repeated, in document order.
    """
    walk = _Walk(offsets)
    walk.visit(data, keep=True)
    return walk.kept, walk.repeats


class _Walk:
    def __init__(self, offsets: array[int]) -> None:
        self.kept = array("I")
        self.repeats: list[Repeat] = []
        self._offsets = iter(offsets)

    def visit(self, node: Any, *, keep: bool) -> None:
        self._step(keep=keep)
        if isinstance(node, dict):
            self._visit_mapping(node, keep=keep)
        elif isinstance(node, list):
            for item in node:
                self.visit(item, keep=keep)

    def _visit_mapping(self, node: dict[Any, Any], *, keep: bool) -> None:
        first: dict[str, int] = {}
        for key, value in list(node.items()):
            repeated = isinstance(key, RepeatedKey)
            offset = self._step(keep=keep and not repeated)
            if repeated:
                self.repeats.append(Repeat(key.text, first[key.text], offset))
                del node[key]
            else:
                first[key] = offset
            self.visit(value, keep=keep and not repeated)

    def _step(self, *, keep: bool) -> int:
        offset = next(self._offsets)
        if keep:
            self.kept.append(offset)
        return offset
