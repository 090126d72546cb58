"""Plans: the years they judge, what a target and a denominator may be."""

from datetime import date

import pytest

from thidua_cli.models.plan import Interval, Issued, Plan

PLAN = {
    "kind": "plan",
    "id": "a",
    "type": "annual",
    "title": "A",
    "symbol": "KH-A",
    "issued": {"year": "2024"},
    "period": {"from": "2024-01-01", "to": "2024-12-31"},
}


def plan(**keys: object) -> Plan:
    return Plan.model_validate(PLAN | keys)


@pytest.mark.parametrize(
    ("start", "end", "years"),
    [
        ("2024-01-01", "2024-12-31", [2024]),
        ("2023-09-01", "2024-05-31", [2023]),
        ("2023-09-01", "2024-08-31", [2023]),
        ("2023-12-01", "2024-11-30", [2024]),
        ("2023-12-31", "2024-12-30", [2024]),
        ("2023-09-01", "2024-09-01", [2023, 2024]),
        ("2023-12-15", "2024-12-31", [2023, 2024]),
        ("2021-04-24", "2025-12-31", [2021, 2022, 2023, 2024, 2025]),
        ("2024-12-31", "2023-01-01", []),
    ],
)
def test_a_year_across_new_year_is_one_year(start: str, end: str, years: list[int]) -> None:
    period = Interval.model_validate({"from": start, "to": end})
    assert list(period.years()) == years
    assert plan(period={"from": start, "to": end}).last_year == (years[-1] if years else 2023)


def test_a_target_may_have_its_own_words_beside_its_count() -> None:
    (target,) = plan(targets=[{"award": "giay-khen-so", "goal": "5", "text": "Năm người"}]).targets
    assert (target.award, target.text) == (("giay-khen-so",), "Năm người")


def test_units_of_a_line_may_be_one_or_many() -> None:
    one, two, none = plan(
        awards=[{"award": "x", "units": "a"}, {"award": "x", "units": ["a", "b"]}, {"award": "x"}]
    ).awards
    assert (one.units, two.units, none.units) == (("a",), ("a", "b"), ())


@pytest.mark.parametrize(
    ("known", "first", "last"),
    [
        ({"date": "2024-03-15"}, date(2024, 3, 15), date(2024, 3, 15)),
        ({"year": "2024", "month": "2"}, date(2024, 2, 1), date(2024, 2, 29)),
        ({"year": "2023", "month": "2"}, date(2023, 2, 1), date(2023, 2, 28)),
        ({"year": "2024"}, date(2024, 1, 1), date(2024, 12, 31)),
    ],
)
def test_a_plan_is_issued_between_the_first_and_the_last_day_that_can_be(
    known: dict[str, str], first: date, last: date
) -> None:
    issued = Issued.model_validate(known)
    assert (issued.earliest, issued.latest) == (first, last)


@pytest.mark.parametrize("key", [{"years": ["2024", "2024"]}, {"units": ["khoa-noi", "khoa-noi"]}])
def test_a_line_names_each_year_and_unit_once(key: dict[str, list[str]]) -> None:
    with pytest.raises(ValueError, match="hai lần"):
        plan(awards=[{"award": "giay-khen-so", **key}])
