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
    assert typed_day(" 2100-12-31 ") == date(2100, 12, 31)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("29/2/2024", r"“29/2/2024” không phải ngày dạng năm-tháng-ngày; .* viết là 2024-02-29"),
        ("2023-02-29", "không có trong lịch"),
        ("20240229", "không phải ngày"),
        ("2024-W09-4", "không phải ngày"),
        ("9999-12-31", "năm 9999 ngoài khoảng 1900 - 2100"),
        ("0001-01-01", "ngoài khoảng"),
        ("", "không phải ngày"),
    ],
)
def test_what_is_no_day_is_refused_by_name(text: str, said: str) -> None:
    with pytest.raises(typer.BadParameter, match=said):
        typed_day(text)


@pytest.mark.parametrize("text", ["24", "0000", "2124", "20240", "２０２４", "x"])
def test_a_year_has_four_digits_of_these_two_centuries(text: str) -> None:
    assert typed_year("2024") == 2024
    with pytest.raises(typer.BadParameter, match="không phải một năm"):
        typed_year(text)
