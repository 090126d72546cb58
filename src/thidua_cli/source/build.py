"""The event loop: YAML events in, plain data and the offset of every node out."""

from __future__ import annotations

from array import array
from typing import Any

from thidua_cli.source.events import NextEvent, event_classes
from thidua_cli.source.keys import NULLS, Keys
from thidua_cli.source.plain import MAX_DEPTH, Plain
from thidua_cli.source.problem import Problem, Refused
from thidua_cli.source.refusals import anchor_problem, collection_key_problem, depth_problem

_IN_SEQUENCE: Any = object()
"""Stands where the waiting key of a mapping stands, while items of a sequence are read."""


# Long and branching on purpose: every call taken out of this loop costs a tenth of the time of all reading.
def read_data(next_event: NextEvent, keys: Keys) -> tuple[Plain, array[int], int]:  # noqa: C901
    """Read one document whose start event has been taken.

    Returns its data, one start offset a node in document order (keys are nodes too), and the offset where it ended.
    A repeated key is kept under a `RepeatedKey`, which `repeats` takes out again. Raises Refused, or the YAML errors
    of ruamel.yaml. One function, and no calls in its hot branch: a large file has a hundred thousand scalars.
    """
    from ruamel.yaml.events import (
        AliasEvent,
        MappingEndEvent,
        SequenceEndEvent,
    )

    scalar, mapping_start, sequence_start = event_classes()
    known_key = keys.known.get
    offsets = array("I")
    note_offset = offsets.append
    root: list[Any] = []
    container: Any = root
    key: Any = _IN_SEQUENCE
    parents: list[Any] = []
    while True:
        event = next_event()
        kind = type(event)
        if kind is scalar:
            note_offset(event.start_mark.index)
            value = event.value
            if key is None:
                key = known_key(value)
                if key is None or key in container:
                    key = keys.unusual(event, container)
                continue
            if value in NULLS and event.implicit[0]:
                value = None
            if key is _IN_SEQUENCE:
                container.append(value)
            else:
                container[key] = value
                key = None
        elif kind is mapping_start or kind is sequence_start:
            note_offset(event.start_mark.index)
            child: Any = {} if kind is mapping_start else []
            if key is None or len(parents) >= MAX_DEPTH:
                raise Refused(_start_problem(event, key))
            if key is _IN_SEQUENCE:
                container.append(child)
            else:
                container[key] = child
            parents.append(container)
            container = child
            key = None if kind is mapping_start else _IN_SEQUENCE
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            container = parents.pop()
            key = None if type(container) is dict else _IN_SEQUENCE
        elif kind is AliasEvent:
            raise Refused(anchor_problem(event.start_mark.index, event.end_mark.index))
        else:
            return (root[0] if root else None), offsets, event.end_mark.index


def _start_problem(event: Any, key: Any) -> Problem:
    """Why a collection may not start here: it would be a key, or lies too deep."""
    problem = collection_key_problem if key is None else depth_problem
    return problem(event.start_mark.index, event.end_mark.index)
