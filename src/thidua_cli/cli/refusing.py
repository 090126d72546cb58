"""Ends a command with what is wrong in the data, before anything is written."""

from __future__ import annotations

from typing import NoReturn

import typer

from thidua_cli.cli.exit_codes import Exit
from thidua_cli.cli.output import say, source_line, wants_colour
from thidua_cli.diagnostics import Diagnostic


def show_and_stop(problems: list[Diagnostic]) -> NoReturn:
    """The problems with their lines; exit 1."""
    from thidua_cli.reporters import frame

    say(frame.render(problems, source_line, colour=wants_colour()))
    raise typer.Exit(Exit.FOUND)
