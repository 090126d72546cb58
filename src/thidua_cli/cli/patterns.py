"""`*.docx` on the command line: shells of Windows leave it to the program to find the files."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from glob import glob

MAGIC = frozenset("*?[")


def expanded(arguments: Iterable[str], *, windows: bool = os.name == "nt") -> list[str]:
    """The command line with the files that patterns stand for; what fits no file stays as it was typed."""
    return [word for argument in arguments for word in _files(argument)] if windows else list(arguments)


def _files(argument: str) -> Iterator[str]:
    pattern = not argument.startswith("-") and not MAGIC.isdisjoint(argument)
    found = sorted(glob(argument)) if pattern else []  # noqa: PTH207 - Path.glob takes no absolute pattern
    yield from found or [argument]
