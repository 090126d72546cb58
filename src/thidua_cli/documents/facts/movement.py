"""What a plan is for, as the papers about a year of it say it."""

from __future__ import annotations

import re

from thidua_cli.documents.facts.period import year_text
from thidua_cli.documents.facts.prose import lowered, unmarked
from thidua_cli.models.plan import Plan

_NAMED = re.compile(r"(phong trào|đợt) thi đua\b.*", re.IGNORECASE)


def movement_text(plan: Plan, year: int) -> str:
    """`phong trào thi đua năm 2026`; of a chuyên đề, a đợt, what its own title or theme calls it."""
    if plan.type == "annual":
        return f"phong trào thi đua {year_text(plan, year)}"
    titled = _NAMED.search(unmarked(plan.title).rstrip(" ."))
    if titled is not None:
        return lowered(titled[0])
    names = [theme.name for theme in plan.themes if theme.name is not None]
    theme = f" chuyên đề {' và '.join(names)}" if names else ""
    return f"phong trào thi đua{theme} {year_text(plan, year)}"


def work_text(plan: Plan, year: int) -> str:
    """What a report is of: `công tác thi đua, khen thưởng năm 2026`; of a chuyên đề, a đợt, the movement itself.

    Before the last of its years a report is of one year alone: `năm 2026 phong trào thi đua … giai đoạn 2026 - 2030`.
    """
    said = year_text(plan, year)
    if plan.type == "annual":
        return f"công tác thi đua, khen thưởng {said}"
    movement = movement_text(plan, year)
    return movement if year >= plan.last_year or movement.endswith(said) else f"{said} {movement}"
