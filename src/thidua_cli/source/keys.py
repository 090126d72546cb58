"""Keys of mappings: one object for equal keys of a file, and what a key may not be."""

from __future__ import annotations

from typing import Any

from thidua_cli.source.problem import Refused
from thidua_cli.source.refusals import merge_problem, null_key_problem
from thidua_cli.source.repeats import RepeatedKey

NULLS = frozenset({"", "~", "null"})
"""Plain scalars that mean "nothing"."""


class Keys:
    """The keys met so far in one file; `repeated` tells whether the document being read has one twice."""

    def __init__(self) -> None:
        self.known: dict[str, str] = {}
        self.repeated = False

    def unusual(self, event: Any, mapping: dict[Any, Any]) -> Any:
        """What stands in `mapping` for a key met for the first time in the file, or again in its mapping."""
        value: str = event.value
        if event.implicit[0] and value in NULLS:
            raise Refused(null_key_problem(event.start_mark.index, event.end_mark.index))
        if event.implicit[0] and value == "<<":
            raise Refused(merge_problem(event.start_mark.index, event.end_mark.index))
        if value in mapping:
            self.repeated = True
            return RepeatedKey(value)
        if value not in NULLS and value != "<<":
            self.known[value] = value
        return value
