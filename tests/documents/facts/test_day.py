"""Days and numbers as papers write them."""

from __future__ import annotations

from datetime import date

import pytest

from thidua_cli.documents.facts.day import DateFact, date_fact, number_parts


def test_words_leave_room_for_what_is_not_known() -> None:
    assert date_fact(date(2025, 2, 3)).words == "ngày 03 tháng 02 năm 2025"
    assert DateFact(2025, None, None).words == "ngày      tháng      năm 2025"


@pytest.mark.parametrize(
    ("number", "parts"), [("15/QĐ-SM", ("15", "QĐ-SM")), ("15 / QĐ-SM", ("15", "QĐ-SM")), ("15", ("15", ""))]
)
def test_number_and_symbol(number: str, parts: tuple[str, str]) -> None:
    assert number_parts(number) == parts
