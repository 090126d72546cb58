"""Which YAML parser reads: libyaml through ruamel.yaml.clib, or ruamel.yaml's own when that is missing."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

from thidua_cli.source.pure import pure_events

NextEvent = Callable[[], Any]
"""Gives the next event of a stream: objects of ruamel.yaml.events, whichever parser made them."""


def parser_in_use() -> str:
    """Name and version of the parser, in words, for bug reports."""
    if _c_parser() is not None:
        return f"libyaml (ruamel.yaml.clib {_version('ruamel.yaml.clib')})"
    return f"ruamel.yaml thuần Python {_version('ruamel.yaml')} (chậm hơn gần hai mươi lần: hãy cài ruamel.yaml.clib)"


def open_events(text: str) -> NextEvent:
    """Start reading `text`; the YAML errors of ruamel.yaml are raised by the function that is returned."""
    parser = _c_parser()
    if parser is None:
        return pure_events(text)
    next_event: NextEvent = parser(text).get_event
    return next_event


EventClasses = tuple[type, type, type]


def event_classes() -> EventClasses:
    """The classes of the events that `open_events` gives: a scalar, the start of a mapping, of a sequence."""
    from ruamel.yaml.events import MappingStartEvent, ScalarEvent, SequenceStartEvent

    return (ScalarEvent, MappingStartEvent, SequenceStartEvent) if _c_parser() is None else lean_events()


@cache
def lean_events() -> EventClasses:
    """ruamel's events, filled in one step instead of through three nested `__init__`: a fifth of all reading."""
    from ruamel.yaml.events import MappingStartEvent, ScalarEvent, SequenceStartEvent

    class LeanScalar(ScalarEvent):
        __slots__ = ()

        def __init__(
            self, anchor: Any, tag: Any, implicit: Any, value: str, start_mark: Any, end_mark: Any, style: Any = None
        ) -> None:
            self.start_mark = start_mark
            self.end_mark = end_mark
            self.comment = None
            self.anchor = anchor
            self.ctag = tag
            self.implicit = implicit
            self.value = value
            self.style = style

    def fill(
        self: Any, anchor: Any, tag: Any, implicit: Any, start_mark: Any, end_mark: Any, flow_style: Any = None
    ) -> None:
        self.start_mark = start_mark
        self.end_mark = end_mark
        self.comment = self.nr_items = None
        self.anchor = anchor
        self.ctag = tag
        self.implicit = implicit
        self.flow_style = flow_style

    mapping = type("LeanMappingStart", (MappingStartEvent,), {"__slots__": (), "__init__": fill})
    sequence = type("LeanSequenceStart", (SequenceStartEvent,), {"__slots__": (), "__init__": fill})
    return LeanScalar, mapping, sequence


def _c_parser() -> Any:
    if os.environ.get("THIDUA_PURE_YAML") == "1":
        return None
    try:
        module: Any = import_module("_ruamel_yaml")
    except ImportError:
        return None
    # The parser looks its event classes up in its own module, by name. The subclasses are ruamel's events in every
    # respect, so whoever else reads with that parser in this process notices nothing.
    module.ScalarEvent, module.MappingStartEvent, module.SequenceStartEvent = lean_events()
    return module.CParser


def _version(package: str) -> str:
    from importlib.metadata import PackageNotFoundError, version  # ten milliseconds that reading does not need

    try:
        return version(package)
    except PackageNotFoundError:
        return "không rõ phiên bản"
