"""Targets in words: `20% công chức, viên chức, người lao động đạt danh hiệu Chiến sĩ thi đua cơ sở`."""

from __future__ import annotations

from collections.abc import Iterable

from thidua_cli.documents.facts.names import line_name, receiving
from thidua_cli.documents.facts.points import Point, with_endings
from thidua_cli.documents.facts.prose import before_ending, capital, joined, literal
from thidua_cli.documents.facts.quota_words import ALLOCATED, amounts_words, for_subject, takes
from thidua_cli.documents.facts.wording import Wording, wording
from thidua_cli.law import award_name
from thidua_cli.models.target import Target
from thidua_cli.workspace.books import PlanFiles


def target_points(files: PlanFiles, only: tuple[str, ...], subject: str | None) -> tuple[Point, ...]:
    """One point a target; `only` keeps targets by id or award code."""
    targets = (target for target in files.plan.targets if _wanted(target, only, subject))
    return points_of(files, targets, subject)


def points_of(files: PlanFiles, targets: Iterable[Target], subject: str | None = None) -> tuple[Point, ...]:
    """One point each of these targets, the plan's or those a unit has set itself."""
    return with_endings(_point(files, target, subject) for target in targets)


def _wanted(target: Target, only: tuple[str, ...], subject: str | None) -> bool:
    chosen = not only or target.id in only or (target.id is None and bool(set(target.award or ()) & set(only)))
    return chosen and (target.award is None or takes(target.goal, target.award, subject))


def _point(files: PlanFiles, target: Target, subject: str | None) -> Point:
    text = target.text or _counted(files, target, subject, wording(files))
    return Point(before_ending(text, f"({literal(target.owner)} chịu trách nhiệm)") if target.owner else text)


def _counted(files: PlanFiles, target: Target, subject: str | None, wording: Wording) -> str:
    assert target.award is not None
    assert target.goal is not None
    words = amounts_words(for_subject(target.goal, subject), target.award, wording)
    if words.startswith(ALLOCATED):
        return f"{joined([award_name(code, wording.day) for code in target.award])}: {words}"
    line = files.plan.line(target.line) if target.line is not None else None
    given = f"được tặng {line_name(line, wording.day)}" if line is not None else receiving(target.award, wording.day)
    return f"{capital(words)} {given}"
