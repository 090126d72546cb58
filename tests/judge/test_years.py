"""Which years are asked for, and runs of them."""

import pytest

from asking import Records, case_about
from samples import PLAN
from thidua_cli.judge.verdict import Verdict
from thidua_cli.judge.years import EVER, run, window, years_missing, years_text

MET, FAILED, UNKNOWN = Verdict.MET, Verdict.FAILED, Verdict.UNKNOWN


def test_windows_end_with_the_year_judged(records: Records) -> None:
    case = case_about(records(), "giay-khen-so")
    assert window("year", case) == range(2024, 2025)
    assert window("5 years", case) == range(2020, 2025)
    assert window(None, case) == range(EVER, 2025)
    assert window(None, case, range(2024, 2025)) == range(2024, 2025)
    assert window("plan", case) is None


@pytest.mark.parametrize(("year", "expected"), [(2025, range(2021, 2026)), (2023, range(2021, 2024))])
def test_the_time_of_the_plan_until_the_year_judged(records: Records, year: int, expected: range) -> None:
    plan = PLAN.removeprefix("kind: plan\n").replace("2024-01-01, to: 2024", "2021-01-01, to: 2025")
    assert window("plan", case_about(records(plan=plan), "giay-khen-so", year)) == expected


@pytest.mark.parametrize(
    ("marks", "expected", "missing"),
    [
        ({2023: MET, 2024: MET}, MET, 0),
        ({2022: MET, 2023: MET}, FAILED, 2),
        ({2022: MET, 2023: MET, 2024: UNKNOWN}, MET, 0),
        ({2022: FAILED, 2023: MET, 2024: UNKNOWN}, UNKNOWN, 1),
        ({2022: MET, 2023: FAILED, 2024: UNKNOWN}, FAILED, 2),
        ({2023: FAILED, 2024: MET}, FAILED, 1),
    ],
)
def test_two_in_a_row(marks: dict[int, Verdict], expected: Verdict, missing: int) -> None:
    def mark(year: int) -> Verdict:
        return marks.get(year, FAILED)

    assert run(mark, 2, 2024) is expected
    assert years_missing(mark, 2, 2024) == missing


def test_words() -> None:
    assert [years_text(years) for years in (range(2024, 2025), range(2020, 2025), range(EVER, 2025))] == [
        "năm 2024",
        "các năm 2020 - 2024",
        "đến hết năm 2024",
    ]
