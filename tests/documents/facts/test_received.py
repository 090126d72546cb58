"""Awards of earlier years, and what is not on record of them."""

from __future__ import annotations

from collections.abc import Callable

from subjects import whole_year
from thidua_cli.documents.facts.received import decision_text, received
from thidua_cli.workspace.books import PlanFiles


def test_titles_and_forms_stand_apart_and_later_years_are_left_out() -> None:
    titles, forms = received(whole_year().of, "unit:phong-ke-hoach", 2023, "nam-2025")
    assert titles == ()
    assert [one.year for one in forms] == [2023]


def test_missing_parts_of_a_decision_are_gaps() -> None:
    assert decision_text(None) == "số [[số quyết định]] ngày [[ngày quyết định]]; [[cơ quan ban hành]]"


def test_what_the_plan_itself_gave_for_the_year_is_no_earlier_award() -> None:
    files = whole_year()
    assert [one.year for one in received(files.of, "person:vo-thi-mau", 2025, "ke-hoach-khac")[1]] == [2025]
    assert received(files.of, "person:vo-thi-mau", 2025, "nam-2025")[1] == ()


def test_a_form_is_called_what_its_plan_calls_it(plan_files: Callable[..., PlanFiles]) -> None:
    given = (
        "kind: decisions\ndecisions:\n"
        "  - number: 5/QĐ-SM\n    date: 2024-06-10\n    issuer: Giám đốc Sở Mẫu\n    plan: {}\n"
        "    awards: [{{person: an, award: hinh-thuc-khac, year: 2024, line: giai}}]\n"
    )
    for plan, name in (("nam-2024", "Giải Nhất Hội thi"), ("ke-hoach-khac", "Hình thức khen thưởng khác")):
        files = plan_files("awards: [{id: giai, award: hinh-thuc-khac, name: Giải Nhất Hội thi}]\n", given.format(plan))
        assert [one.award for one in received(files.of, "person:an", 2025, "nam-2025")[1]] == [name]
