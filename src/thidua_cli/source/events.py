"""Which YAML parser reads: libyaml through ruamel.yaml.clib, or ruamel.yaml's own when that is missing."""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from thidua_cli.source.pure import pure_events

NextEvent = Callable[[], Any]
"""Gives the next event of a stream: objects of ruamel.yaml.events, whichever parser made them."""


def parser_in_use() -> str:
    """Name and version of the parser, in words for `doctor` and bug reports."""
    if _c_parser() is not None:
        return f"libyaml (ruamel.yaml.clib {_version('ruamel.yaml.clib')})"
    return f"ruamel.yaml thuần Python {_version('ruamel.yaml')} (chậm hơn khoảng mười lần: hãy cài ruamel.yaml.clib)"


def open_events(text: str) -> NextEvent:
    """Start reading `text`; the YAML errors of ruamel.yaml are raised by the function that is returned."""
    parser = _c_parser()
    if parser is None:
        return pure_events(text)
    next_event: NextEvent = parser(text).get_event
    return next_event


def _c_parser() -> Any:
    if os.environ.get("THIDUA_PURE_YAML") == "1":
        return None
    try:
        return import_module("_ruamel_yaml").CParser
    except ImportError:
        return None


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "không rõ phiên bản"
