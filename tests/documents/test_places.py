"""Complaints about made Markdown come back to the record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from subjects import of_plan, plan_paper
from thidua_cli.diagnostics import Span
from thidua_cli.documents.places import placed_in
from thidua_cli.documents.render import blocks_of
from thidua_cli.text.markdown import read_paper
from thidua_cli.workspace.books import PlanFiles


def spans(files: PlanFiles) -> list[str]:
    paper, problems = blocks_of(of_plan(files), plan_paper(files))
    assert paper is None
    return [str(problem.span) for problem in problems]


def test_prose_is_found_where_it_was_typed(plan_files: Callable[..., PlanFiles]) -> None:
    jump = 'sections: [{heading: ":", sections: [{heading: Phong trào, text: Thi đua.}]}]\n'
    assert spans(plan_files(jump)) == ["plan.yaml:11:48"]


def test_criterion_is_found_in_its_file(plan_files: Callable[..., PlanFiles]) -> None:
    lists = "kind: criteria\nid: mau\ntitle: Tiêu chí\ncriteria:\n  - Làm tốt\n"
    files = plan_files('sections: [{heading: ":", show: criteria, only: mau, list: heading}]\n', lists)
    assert spans(files) == ["lists.yaml:5:5"]


def test_front_matter_is_found_too(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files("opening: Một đoạn.\n")
    spoilt = files.plan.model_copy(update={"symbol": "KH SM"})
    (span,) = spans(PlanFiles(spoilt, files.of))
    assert span == str(files.plan.where())


def test_quoted_words_of_the_front_matter_are_found_too(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files('opening: Phòng "Thử"\n')
    (problem, *_) = read_paper("---\nsymbol: 1\n---\n", "a.md")[1]
    placed = placed_in(files, 'symbol: "KH Phòng \\"Thử\\""\n', replace(problem, span=Span("a.md", 1, 1, 1, 2)))
    assert placed.span == files.plan.where("opening")


def test_what_stands_in_no_record_is_the_fault_of_the_own_template(plan_files: Callable[..., PlanFiles]) -> None:
    files, template = plan_files(), Span("templates/ke-hoach/body.md.j2")
    (problem, *_) = read_paper("chữ\n", "a.md")[1]
    assert placed_in(files, "chữ\n", problem, template).span == template
    assert placed_in(files, "chữ\n", problem).span == files.plan.where()
