"""Days and years as the command line has them: the day it is, and those that are typed."""

from __future__ import annotations

import re
from datetime import date, datetime

import typer

YEAR = re.compile("(19|20)[0-9]{2}")


def today() -> date:
    """The day where this machine stands."""
    return datetime.now().astimezone().date()


def typed_day(value: str) -> date:
    """The day an option names, by the rules of a day in a file; typer exits 2 for anything else."""
    from thidua_cli.models.types import parse_day  # half a second's worth of libraries, only when a day is typed

    try:
        parse_day(value)
        return date.fromisoformat(value.strip())
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None


def typed_year(value: str) -> int:
    """The year an option names, in four digits; typer exits 2 for anything else."""
    if not YEAR.fullmatch(value):
        raise typer.BadParameter(f"“{value}” không phải một năm, ví dụ 2026")
    return int(value)
