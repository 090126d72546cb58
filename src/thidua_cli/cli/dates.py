"""Days and years as the command line has them: the day it is, and those that are typed."""

from __future__ import annotations

import re
from datetime import date, datetime

import typer

NOT_A_DAY = "“{}” không phải ngày dạng năm-tháng-ngày, ví dụ 2026-03-15"
YEAR = re.compile("(19|20)[0-9]{2}")


def today() -> date:
    """The day where this machine stands."""
    return datetime.now().astimezone().date()


def typed_day(value: str) -> date:
    """The day an option names; typer exits 2 for anything else."""
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise typer.BadParameter(NOT_A_DAY.format(value)) from None


def typed_year(value: str) -> int:
    """The year an option names, in four digits; typer exits 2 for anything else."""
    if not YEAR.fullmatch(value):
        raise typer.BadParameter(f"“{value}” không phải một năm, ví dụ 2026")
    return int(value)
