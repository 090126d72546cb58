"""Targets in words: `20% công chức, viên chức, người lao động đạt danh hiệu Chiến sĩ thi đua cơ sở`."""

from __future__ import annotations

from datetime import date

from thidua_cli.documents.facts.names import award_name, receiving
from thidua_cli.documents.facts.points import Point, with_endings
from thidua_cli.documents.facts.prose import before_ending, capital, joined, literal
from thidua_cli.documents.facts.quota_words import ALLOCATED, amounts_words, for_subject, takes
from thidua_cli.models.plan import Plan, Target


def target_points(plan: Plan, only: tuple[str, ...], subject: str | None) -> tuple[Point, ...]:
    """One point a target; `only` keeps targets by id or award code."""
    targets = (target for target in plan.targets if _wanted(target, only, subject))
    return with_endings(_point(target, subject, plan.issued.latest) for target in targets)


def _wanted(target: Target, only: tuple[str, ...], subject: str | None) -> bool:
    chosen = not only or target.id in only or (target.id is None and bool(set(target.award or ()) & set(only)))
    return chosen and (target.award is None or takes(target.goal, target.award, subject))


def _point(target: Target, subject: str | None, day: date) -> Point:
    text = _sentence(target, subject, day)
    return Point(before_ending(text, f"({literal(target.owner)} chịu trách nhiệm)") if target.owner else text)


def _sentence(target: Target, subject: str | None, day: date) -> str:
    if target.award is None or target.goal is None:
        return target.text or ""
    words = amounts_words(for_subject(target.goal, subject), target.award, day)
    if words.startswith(ALLOCATED):
        return f"{joined([award_name(code, day) for code in target.award])}: {words}"
    reached = f"{capital(words)} {receiving(target.award, day)}"
    return f"{reached}, {target.text}" if target.text else reached
