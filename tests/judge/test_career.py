"""When working lives and collectives began."""

from datetime import date

import pytest

from asking import Records, case_about
from samples import AGENCY
from thidua_cli.judge.career import earliest_year, months_between


@pytest.mark.parametrize(
    ("first", "last", "months"),
    [
        (date(2024, 3, 1), date(2024, 12, 31), 10),
        (date(2024, 3, 2), date(2024, 12, 31), 9),
        (date(2024, 1, 31), date(2024, 2, 29), 1),
        (date(2024, 2, 29), date(2025, 2, 28), 12),
        (date(2024, 12, 31), date(2024, 12, 31), 0),
        (date(2025, 1, 1), date(2024, 12, 31), 0),
        (date(2026, 1, 1), date(2024, 12, 31), 0),
    ],
)
def test_whole_months(first: date, last: date, months: int) -> None:
    assert months_between(first, last) == months


@pytest.mark.parametrize(
    ("record", "year"),
    [
        ("moves: [{kind: recruited, date: 2012-05-01}]", 2012),
        ("from: 2013-01-01, moves: []", 2013),
        ("from: 2013-01-01", 0),
        ("from: 2013-01-01, born: 1985-02-03", 1985),
    ],
)
def test_nobody_received_anything_before(records: Records, record: str, year: int) -> None:
    people = f"people:\n  - {{id: an, name: Lê An, unit: van-phong, {record}}}\n"
    assert earliest_year(case_about(records(people=people), "giay-khen-so")) == year


def test_units_and_the_agency_began_when_they_were_set_up(records: Records) -> None:
    texts = AGENCY.removeprefix("kind: agency\n").replace("name: Phòng A", "name: Phòng A, from: 2016-07-01")
    agency = records(agency=texts + "founded: 1990-01-01\n")
    assert earliest_year(case_about(agency, "giay-khen-so", unit="phong-a")) == 2016
    assert earliest_year(case_about(agency, "giay-khen-so", unit="van-phong")) == 0
