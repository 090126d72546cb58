"""Printing, for all commands: where to, in colour or not."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

import typer


def say(text: str) -> None:
    """Print text that already ends its lines."""
    typer.echo(text, nl=False)


def complain(text: str) -> None:
    """One line on stderr."""
    typer.echo(text, err=True)


def wants_colour() -> bool:
    """Colour only on a terminal that has not asked for none (NO_COLOR, TERM=dumb)."""
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"


@cache
def _lines_of(file: str) -> tuple[str, ...]:
    try:
        return tuple(Path(file).read_text(encoding="utf-8-sig", errors="replace").splitlines())
    except OSError:
        return ()


def forget_lines() -> None:
    """The files may have changed: read them again when their lines are asked for."""
    _lines_of.cache_clear()


def source_line(file: str, number: int) -> str | None:
    """Line `number` (from 1) of a file for the code frame; None when it cannot be read any more."""
    lines = _lines_of(file)
    return lines[number - 1] if 0 < number <= len(lines) else None
