"""Whom a number counts, and how many there are on the days that may be meant."""

from collections.abc import Callable

import pytest

from thidua_cli.rules.counts import bases, is_own, subject_of
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
    assert [base.text[-10:] for base in bases(files, "individual", ())] == ["31/12/2024", "01/01/2024"]
    assert [base.number for base in bases(files, "collective", ())] == [2, 2]


DENOMINATORS = """\
denominators:
  thon: {number: 13, name: thôn}
  to: {number: 4, name: Tổ dân phố}
  ho: {number: 900, name: hộ gia đình}
"""


@pytest.mark.parametrize(
    ("subject", "award", "own", "numbers"),
    [
        ("collective", "thon-to-dan-pho-van-hoa", False, [13, 4, 17]),
        ("collective", "xa-phuong-tieu-bieu", False, []),
        ("household", "gia-dinh-van-hoa", False, [900]),
        ("collective", "tap-the-lao-dong-xuat-sac", True, [2, 2]),
    ],
)
def test_who_is_not_of_the_agency_is_counted_by_the_plan(
    plan_files: Callable[..., PlanFiles], subject: str, award: str, own: bool, numbers: list[int]
) -> None:
    files = plan_files(DENOMINATORS)
    assert is_own(subject, (award,)) is own
    assert [base.number for base in bases(files, subject, (award,))] == numbers
