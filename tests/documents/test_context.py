"""Facts are built where they are named, and only for subjects that have them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from meetings import AWARDS, session
from subjects import of_year
from thidua_cli.documents.context import FACTS, Facts, PaperFacts
from thidua_cli.documents.registry import document, documents
from thidua_cli.documents.subjects import Subject, subjects
from thidua_cli.models.plan import Interval
from thidua_cli.workspace.books import PlanFiles

NAMES = [(name, place) for name in documents() for place, _ in enumerate(of_year(name))]


@pytest.mark.parametrize(("name", "place"), NAMES)
def test_facts_have_the_class_they_promise(name: str, place: int) -> None:
    made = Facts(of_year(name)[place], document(name))
    assert {"agency", "plan", "paper"} <= set(made)
    assert {key for key, fact in made.items() if not isinstance(fact, FACTS[key].of)} == set()


def test_only_what_is_named_is_built() -> None:
    (subject,) = of_year("to-trinh")
    assert set(Facts(subject, document("to-trinh"))) & {"agency", "decision", "la"} == {"agency"}


def test_paper_cites_the_law_of_its_day() -> None:
    (subject,) = of_year("to-trinh")
    made = Facts(subject, document("to-trinh"))["paper"]
    assert made.symbol == "TTr-SM"  # type: ignore[attr-defined]
    assert any("152/2025/NĐ-CP" in law for law in made.laws)  # type: ignore[attr-defined]


def paper(plan_files: Callable[..., PlanFiles], **keys: object) -> PaperFacts:
    """The facts of a paper about the year of a plan with other keys."""
    files = plan_files()
    subject = Subject(PlanFiles(files.plan.model_copy(update=keys), files.of), "plan-year", 2024)
    made = Facts(subject, document("danh-sach-de-nghi"))["paper"]
    assert isinstance(made, PaperFacts)
    return made


def test_a_paper_about_a_school_year_is_dated_when_that_closes(plan_files: Callable[..., PlanFiles]) -> None:
    made = paper(plan_files, period=Interval.model_validate({"from": "2024-09-01", "to": "2025-05-31"}))
    assert (made.said, made.said_first) == ("năm học 2024 - 2025", "Năm học 2024 - 2025")
    assert (made.issued.year, made.begun.year, made.year_word) == (2025, 2024, "năm học")
    calendar = paper(plan_files)
    assert (calendar.said, calendar.issued.year, calendar.begun.year) == ("năm 2024", 2024, 2024)


def test_a_paper_of_a_meeting_is_dated_in_its_year(plan_files: Callable[..., PlanFiles]) -> None:
    met = session("{person: an, award: bang-khen}").replace("date: 2024-12-10", "date: 2025-01-10")
    files = plan_files(AWARDS, met)
    (subject,) = subjects(files, document("thong-bao-ket-qua"))
    made = Facts(subject, document("thong-bao-ket-qua"))["paper"]
    assert isinstance(made, PaperFacts)
    assert (made.said, made.issued.year) == ("năm 2024", 2025)


def test_the_law_of_a_year_is_that_of_its_last_day(plan_files: Callable[..., PlanFiles]) -> None:
    late = paper(plan_files, period=Interval.model_validate({"from": "2024-09-01", "to": "2025-08-31"}))
    assert any("152/2025/NĐ-CP" in law for law in late.laws)
    assert any("98/2023/NĐ-CP" in law for law in paper(plan_files).laws)
