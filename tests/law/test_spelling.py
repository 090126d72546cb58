"""Finding the code that was meant."""

import pytest

from thidua_cli.law.spelling import closest, fold

ENTRIES = [
    ("bang-khen-tinh", ("BK UBND tỉnh", "Bằng khen của Chủ tịch UBND tỉnh")),
    ("lao-dong-tien-tien", ("LĐTT",)),
]


def test_fold_keeps_letters_and_digits_only() -> None:
    assert fold("  Đơn vị – Quyết thắng (2014) ") == "don-vi-quyet-thang-2014"


def test_fold_does_not_care_how_marks_are_stored() -> None:
    assert fold("tie\u0302\u0301n") == fold("tiến") == "tien"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("bang-khen-tihn", "bang-khen-tinh"),
        ("BK UBND tỉnh", "bang-khen-tinh"),
        ("lđtt", "lao-dong-tien-tien"),
        ("lao động tiên tiến", "lao-dong-tien-tien"),
        ("phan-thuong-la", None),
        ("", None),
    ],
)
def test_closest(written: str, meant: str | None) -> None:
    assert closest(written, ENTRIES) == meant
