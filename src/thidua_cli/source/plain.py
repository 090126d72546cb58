"""The types of plain data and of a path through it."""

from __future__ import annotations

from typing import TypeAlias, Union

# A string inside `|` cannot be evaluated before Python 3.14, so it is Union here.
Plain: TypeAlias = Union[str, list["Plain"], dict[str, "Plain"], None]  # noqa: UP007
Path: TypeAlias = tuple[str | int, ...]

MAX_DEPTH = 64
"""Deepest nesting that is read; a plan needs about ten levels."""
