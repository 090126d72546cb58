"""Quotas in words."""

from __future__ import annotations

from datetime import date

import pytest

from thidua_cli.documents.facts.quota_words import amounts_words, count_words, for_subject, takes
from thidua_cli.documents.facts.wording import Wording
from thidua_cli.models.amount import Amount

WORDING = Wording(date(2024, 3, 1))


def said(award: str = "giay-khen-so", **amounts: str) -> str:
    return amounts_words({key: Amount.of_text(text) for key, text in amounts.items()}, (award,), WORDING)


@pytest.mark.parametrize(
    ("collective", "individual", "words"),
    [
        ("1-2", "2-3", "01-02 tập thể; 02-03 cá nhân"),
        ("max 3", "max 6", "tối đa 03 tập thể và 06 cá nhân"),
        ("min 3", "min 6", "ít nhất 03 tập thể và 06 cá nhân"),
        ("4", "6", "04 tập thể và 06 cá nhân"),
        ("2", "max 10", "02 tập thể và tối đa 10 cá nhân"),
        ("2", "15% of staff", "02 tập thể; 15% công chức, viên chức, người lao động"),
        ("allocated", "allocated", "theo chỉ tiêu được phân bổ"),
        ("allocated 3", "allocated 5", "theo chỉ tiêu được phân bổ (03 tập thể và 05 cá nhân)"),
        ("2", "allocated", "02 tập thể và cá nhân theo chỉ tiêu được phân bổ"),
        ("2", "allocated 3", "02 tập thể và cá nhân theo chỉ tiêu được phân bổ (03 cá nhân)"),
    ],
)
def test_two_subjects(collective: str, individual: str, words: str) -> None:
    assert said(collective=collective, individual=individual) == words


@pytest.mark.parametrize(
    ("award", "amount", "words"),
    [
        ("tap-the-lao-dong-xuat-sac", "4/10", "04/10 tập thể"),
        ("lao-dong-tien-tien", "20% of staff", "20% công chức, viên chức, người lao động"),
        ("tap-the-lao-dong-xuat-sac", "12.5% of units", "12,5% số tập thể"),
        ("chien-si-thi-dua-co-so", "max 15% of lao-dong-tien-tien", "tối đa 15% số Lao động tiên tiến"),
        ("bang-khen-tinh", "5% of giay-khen-so", "5% số tập thể, cá nhân được tặng Giấy khen của Giám đốc Sở"),
        (
            "lao-dong-tien-tien",
            "min 20% of hoan-thanh-tot",
            "ít nhất 20% số người được xếp loại hoàn thành tốt nhiệm vụ",
        ),
        ("giay-khen-so", "120", "120 tập thể, cá nhân"),
        ("giay-khen-so", "allocated", "theo chỉ tiêu được phân bổ"),
    ],
)
def test_one_amount_for_all(award: str, amount: str, words: str) -> None:
    assert said(award, any=amount) == words


def test_copies() -> None:
    assert count_words(Amount.of_text("min 2"), "bản") == "ít nhất 02 bản"
    assert count_words(Amount.of_text("1"), "bản") == "01 bản"


def test_choice_of_a_subject() -> None:
    amounts = {"collective": Amount(count=1), "individual": Amount(count=2)}
    assert for_subject(amounts, "individual") == {"individual": Amount(count=2)}
    assert for_subject(amounts, None) == amounts
    assert for_subject({"any": Amount(count=1)}, "individual") == {"any": Amount(count=1)}


def test_takes() -> None:
    assert takes({"collective": Amount(count=1)}, ("giay-khen-so",), "collective")
    assert not takes({"collective": Amount(count=1)}, ("giay-khen-so",), "individual")
    assert takes(None, ("lao-dong-tien-tien",), "individual")
    assert not takes({"any": Amount(count=1)}, ("lao-dong-tien-tien",), "collective")
