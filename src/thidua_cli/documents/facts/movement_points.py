"""Movements of higher levels that the plan answers, together by who launched them."""

from __future__ import annotations

from thidua_cli.documents.facts.points import Point
from thidua_cli.documents.facts.prose import literal
from thidua_cli.models.plan import Movement, Plan


def movement_points(plan: Plan) -> tuple[Point, ...]:
    """`Phong trào thi đua do Thủ tướng Chính phủ phát động: “A”; “B” (giai đoạn 2021 - 2025).`"""
    launchers = dict.fromkeys(movement.by for movement in plan.movements)
    return tuple(_point(by, [movement for movement in plan.movements if movement.by == by]) for by in launchers)


def _point(by: str, movements: list[Movement]) -> Point:
    many = "Các phong" if len(movements) > 1 else "Phong"
    return Point(f"{many} trào thi đua do {literal(by)} phát động: {'; '.join(map(_named, movements))}.")


def _named(movement: Movement) -> str:
    return f"*“{literal(movement.name)}”*{_years(movement)}"


def _years(movement: Movement) -> str:
    """The years, unless the name has them already."""
    years = [str(year) for year in (movement.start, movement.end) if year is not None]
    if not years or all(year in movement.name for year in years):
        return ""
    if len(years) == 2 and years[0] != years[1]:
        return f" (giai đoạn {years[0]} - {years[1]})"
    word = "năm" if len(years) == 2 else "từ năm" if movement.start is not None else "đến năm"
    return f" ({word} {years[0]})"
