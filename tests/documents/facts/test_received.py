"""Awards of earlier years, and what is not on record of them."""

from __future__ import annotations

from subjects import whole_year
from thidua_cli.documents.facts.received import decision_text, received


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
