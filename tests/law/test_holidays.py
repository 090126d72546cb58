"""Fixed public holidays, on the border of the law that sets them."""

from __future__ import annotations

from datetime import date

from thidua_cli.law import shelf
from thidua_cli.law.holidays import holidays_of


def test_four_fixed_days_a_year_from_the_first_day_of_the_code() -> None:
    assert holidays_of(2021) == (date(2021, 1, 1), date(2021, 4, 30), date(2021, 5, 1), date(2021, 9, 2))
    assert holidays_of(2020) == ()


def test_every_day_has_its_clause_and_how_sure_it_is() -> None:
    for data in shelf.read("holidays.yaml").values():
        for line in data["days"]:
            assert line["confidence"] in ("confirmed", "known", "unsure")
            assert all(cited["text"] and cited["clause"] for cited in line["cites"])
