"""What `show: …` stands for: typed data of the plan as points of a list."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from thidua_cli.documents.facts.award_points import award_points
from thidua_cli.documents.facts.criteria_points import criteria_points
from thidua_cli.documents.facts.deadline_points import deadline_points
from thidua_cli.documents.facts.dossier_points import dossier_points
from thidua_cli.documents.facts.movement_points import movement_points
from thidua_cli.documents.facts.points import Point, with_endings
from thidua_cli.documents.facts.prose import paragraphs
from thidua_cli.documents.facts.requirement_points import requirement_points
from thidua_cli.documents.facts.target_points import target_points
from thidua_cli.documents.facts.time_points import period_text, review_points, wave_points
from thidua_cli.models.choices import SHOWS
from thidua_cli.models.sections import Section
from thidua_cli.workspace.books import PlanFiles

Show = Callable[[PlanFiles, Section], tuple[Point, ...]]

_SHOWS: dict[str, Show] = {
    "subjects": lambda files, _: _listed(files.plan.subjects),
    "scope": lambda files, _: _listed((files.plan.scope,) if files.plan.scope else ()),
    "period": lambda files, _: (Point(period_text(files.plan)),),
    "waves": lambda files, section: wave_points(files.plan, section.only),
    "reviews": lambda files, section: review_points(files.plan, section.only),
    "targets": lambda files, section: target_points(files, section.only, section.subject),
    "movements": lambda files, _: movement_points(files.plan),
    "awards": lambda files, section: award_points(files, section.only, section.subject),
    "criteria": lambda files, section: criteria_points(files, section.only, section.subject),
    "requirements": lambda files, section: requirement_points(files.plan, section.only),
    "dossier": lambda files, section: dossier_points(files.plan, section.only),
    "deadlines": lambda files, section: deadline_points(files, section.only),
}


def shown_points(files: PlanFiles, section: Section) -> tuple[Point, ...]:
    """The data a section shows; where there is none, one gap that says what is missing."""
    assert section.show is not None
    return _SHOWS[section.show](files, section) or (Point(f"[[chưa có dữ liệu: {SHOWS[section.show]}]]"),)


def _listed(texts: Iterable[str]) -> tuple[Point, ...]:
    return with_endings(Point(text) for text in paragraphs(*texts))


def runs_in(section: Section, points: tuple[Point, ...]) -> bool:
    """Whether the data is one plain sentence that goes on after the heading: `5. Thời gian: Năm 2023.`"""
    alone = not (section.run_in or section.text or section.items or section.table)
    return bool(section.heading) and section.list is None and alone and _is_one_sentence(points)


def _is_one_sentence(points: tuple[Point, ...]) -> bool:
    return len(points) == 1 and not (points[0].lead or points[0].more or points[0].points)
