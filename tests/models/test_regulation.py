"""Regulations: limits that are limits, names that are there, days in order."""

from __future__ import annotations

from datetime import date

import pytest

from samples import document
from thidua_cli.models.decode import decode
from thidua_cli.models.regulation import Regulation

HEAD = "kind: regulation\nid: quy-che\ntitle: Quy chế\nfrom: 2024-02-01\n"


def read(text: str) -> Regulation:
    model, problems = decode(document(HEAD + text))
    assert problems == []
    assert isinstance(model, Regulation)
    return model


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("awards: [{award: giay-khen, limit: 2}]\n", "không phải mã danh hiệu"),
        ("awards: [{award: giay-khen-so, limit: min 2}]\n", "nhiều nhất bao nhiêu"),
        ("awards: [{award: giay-khen-so, limit: min 2% of staff}]\n", "nhiều nhất bao nhiêu"),
        ("awards: [{award: giay-khen-so, limit: allocated}]\n", "nhiều nhất bao nhiêu"),
        ("awards: [{award: giay-khen-so, limit: 2, rounding: up}]\n", "rounding chỉ đi với"),
        ("awards: [{award: giay-khen-so, rounding: up}]\n", "chưa có limit"),
        ("awards: [{award: giay-khen-so, limit: 5% of nguoi}]\n", "không có mẫu số “nguoi”"),
        ("date: 2024-02-02\n", "from trước date"),
        ("to: 2024-01-31\n", "to trước from"),
    ],
)
def test_what_makes_no_sense_is_refused(text: str, words: str) -> None:
    model, (problem,) = decode(document(HEAD + text))

    assert model is None
    assert words in problem.message


def test_limits_carry_the_rounding_that_holds() -> None:
    found = read("awards: [{award: giay-khen-so, limit: {individual: max 5% of staff}, rounding: up}]\n")
    (overlay,) = found.awards

    assert overlay.limits()["individual"].most(21) == 2
    assert overlay.limit is not None
    assert overlay.limit["individual"].most(21) == 1


def test_a_denominator_of_its_own_may_be_used() -> None:
    found = read("denominators: {to: {number: 7, name: tổ}}\nawards: [{award: giay-khen-so, limit: 5% of to}]\n")

    assert found.awards[0].limits()["any"].of == "to"


def test_the_day_of_issue_is_the_first_in_force_where_none_is_written() -> None:
    assert read("").issued == date(2024, 2, 1)
    assert read("date: 2024-01-15\n").issued == date(2024, 1, 15)
