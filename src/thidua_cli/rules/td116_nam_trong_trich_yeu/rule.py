"""Năm trong trích yếu khác thời gian của phong trào."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.diagnostics import Related
from thidua_cli.models.plan import Interval
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import PlanFiles

_YEAR = r"(?:19|20)\d\d"
_TO = r"\s*(?:[-–—]|đến(?:\s+năm)?)\s*"
# A nhiệm kỳ is the time of a congress, not of a movement, and is no match.
_RANGE = re.compile(rf"(?:giai\s+đoạn|năm(?:\s+học)?)\s+(?:từ\s+năm\s+)?({_YEAR}){_TO}({_YEAR})", re.IGNORECASE)
_UNTIL = re.compile(rf"đến\s+(?:hết\s+)?năm\s+({_YEAR})", re.IGNORECASE)
_SINGLE = re.compile(rf"năm\s+({_YEAR})", re.IGNORECASE)


def ranges_in(text: str) -> set[tuple[int, int]]:
    return {(int(first), int(last)) for first, last in _RANGE.findall(text)}


def fits(title: str, period: Interval, movements: set[tuple[int, int]]) -> bool | None:
    """Whether some time the title names is the period's; None when it names none.

    A movement that its legal bases date (`movements`) may be launched late: then the title keeps the movement's years.
    """
    start, end = period.start.year, period.end.year
    ranges = ranges_in(title)
    rest = _RANGE.sub(" ", title)
    untils = [int(year) for year in _UNTIL.findall(rest)]
    singles = [int(year) for year in _SINGLE.findall(_UNTIL.sub(" ", rest))]
    if not (ranges or untils or singles):
        return None
    joined_late = any(first <= start and last == end for first, last in ranges & movements)
    one_year = {*period.years(), end} if len(period.years()) == 1 else set()
    return (start, end) in ranges or joined_late or end in untils or not one_year.isdisjoint(singles)


def span_text(start: int, end: int) -> str:
    return f"năm {start}" if start == end else f"{start} - {end}"


def named(title: str) -> str:
    """The times the title names, as it writes them."""
    found = [match[0] for match in _RANGE.finditer(title)]
    found += [match[0] for match in _SINGLE.finditer(_RANGE.sub(" ", title))]
    return ", ".join(f"“{' '.join(text.split())}”" for text in found)


def check(files: PlanFiles) -> Iterator[Finding]:
    plan = files.plan
    start, end = plan.period.start.year, plan.period.end.year
    movements = {years for basis in plan.bases for years in ranges_in(basis.about or basis.text or "")}
    if start <= end and fits(plan.title, plan.period, movements) is False:
        message = f"trích yếu ghi {named(plan.title)}, còn thời gian của phong trào là {span_text(start, end)}"
        related = (Related("thời gian của phong trào", plan.period.where(key=True)),)
        yield Finding(plan.where("title"), message, fix="sửa trích yếu hoặc period", related=related)


RULE = Rule("TD116", "nam-trong-trich-yeu", "Năm trong trích yếu khớp thời gian của phong trào.", PlanFiles, check)
