"""Days as the command line has them: the one it is, and those that are typed."""

from __future__ import annotations

from datetime import date, datetime

import typer

NOT_A_DAY = "“{}” không phải ngày dạng năm-tháng-ngày, ví dụ 2026-03-15"


def today() -> date:
    """The day where this machine stands."""
    return datetime.now().astimezone().date()


def typed_day(value: str) -> date:
    """The day an option names; typer exits 2 for anything else."""
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise typer.BadParameter(NOT_A_DAY.format(value)) from None
