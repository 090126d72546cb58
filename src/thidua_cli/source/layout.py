"""The nodes of a document in the order in which they stand in the file, found by walking the data once."""

from __future__ import annotations

from array import array

from thidua_cli.source.plain import Path, Plain


class Layout:
    """Numbers every node of `data`, keys included, as the reader numbered them; `nodes[ordinal]` is the node.

    Built once a document, and only when a place is asked for; the children of a collection are numbered when the
    first of them is asked for, so that a thousand findings in one long list do not walk it a thousand times.
    """

    def __init__(self, data: Plain) -> None:
        self.nodes: list[Plain] = []
        self._sizes = array("I")
        self._children: dict[int, dict[str | int, int]] = {}
        self._number(data)

    def find(self, path: Path) -> tuple[int, int | None]:
        """Ordinals of the deepest existing node on `path` and of the key that owns it (None for items, the root).

        A list of one may be written as its only element: the step 0 then stays where it is.
        """
        ordinal, owner = 0, None
        for step in path:
            child = self._child(ordinal, step)
            if child is None and step == 0 and not isinstance(self.nodes[ordinal], list):
                continue
            if child is None:
                break
            owner = child - 1 if isinstance(self.nodes[ordinal], dict) else None
            ordinal = child
        return ordinal, owner

    def children(self, ordinal: int) -> dict[str | int, int]:
        """Ordinals of the values directly inside a collection, by key or index, in their order."""
        if ordinal not in self._children:
            self._children[ordinal] = self._number_children(ordinal)
        return self._children[ordinal]

    def _child(self, ordinal: int, step: str | int) -> int | None:
        return self.children(ordinal).get(step)

    def _number_children(self, ordinal: int) -> dict[str | int, int]:
        node = self.nodes[ordinal]
        children: dict[str | int, int] = {}
        following = ordinal + 1
        steps = node if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ()
        for step in steps:
            following += isinstance(node, dict)
            children[step] = following
            following += self._sizes[following]
        return children

    def _number(self, node: Plain) -> None:
        ordinal = len(self.nodes)
        self.nodes.append(node)
        self._sizes.append(1)
        if isinstance(node, dict):
            for key, value in node.items():
                self.nodes.append(key)
                self._sizes.append(1)
                self._number(value)
        elif isinstance(node, list):
            for value in node:
                self._number(value)
        self._sizes[ordinal] = len(self.nodes) - ordinal
