"""Whom a number counts, and how many there are on the days that may be meant."""

from collections.abc import Callable

import pytest

from thidua_cli.rules.counts import bases, subject_of
from thidua_cli.workspace.books import PlanFiles


@pytest.mark.parametrize(
    ("subject", "awards", "found"),
    [
        ("collective", ("giay-khen-so",), "collective"),
        ("any", ("lao-dong-tien-tien", "chien-si-thi-dua-co-so"), "individual"),
        ("any", ("tap-the-lao-dong-xuat-sac",), "collective"),
        ("any", ("giay-khen-so",), None),
        ("any", ("khong-co",), None),
    ],
)
def test_the_subject_is_named_or_follows_from_the_awards(
    subject: str, awards: tuple[str, ...], found: str | None
) -> None:
    assert subject_of(subject, awards) == found


def test_each_day_is_counted_once(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files()
    assert [base.text[-10:] for base in bases(files, "individual")] == ["31/12/2024", "01/01/2024"]
    assert [base.number for base in bases(files, "collective")] == [2, 2]
