"""Days of the command line."""

from __future__ import annotations

from datetime import date, datetime

import pytest
import typer

from thidua_cli.cli.dates import today, typed_day, typed_year


def test_today_is_the_day_of_this_machine() -> None:
    before = datetime.now().astimezone().date()
    assert before <= today() <= datetime.now().astimezone().date()


def test_a_day_is_read_and_anything_else_refused_by_name() -> None:
    assert typed_day("2024-02-29") == date(2024, 2, 29)
    with pytest.raises(typer.BadParameter, match="“29/2/2024” không phải ngày"):
        typed_day("29/2/2024")


@pytest.mark.parametrize("text", ["24", "0000", "2124", "20240", "２０２４", "x"])
def test_a_year_has_four_digits_of_these_two_centuries(text: str) -> None:
    assert typed_year("2024") == 2024
    with pytest.raises(typer.BadParameter, match="không phải một năm"):
        typed_year(text)
