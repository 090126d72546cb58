"""Targets: what may stand as the result of one that no list counts."""

from fractions import Fraction

import pytest
from pydantic import ValidationError

from thidua_cli.models.target import Target

FAMILY = {"award": "gia-dinh-van-hoa", "goal": "92% of ho-gia-dinh"}
PLACE = {"award": "thon-to-dan-pho-van-hoa", "goal": "11/13"}


def target(keys: dict[str, object], **result: object) -> Target:
    return Target.model_validate({**keys, "result": result})


@pytest.mark.parametrize(
    ("actual", "count", "percent"),
    [
        ("1699", 1699, None),
        ("92,04%", None, Fraction("92.04")),
        ("92.04 %", None, Fraction("92.04")),
    ],
)
def test_a_result_is_a_count_or_a_share(actual: str, count: int | None, percent: Fraction | None) -> None:
    result = target(FAMILY, actual=actual, by="Ban Công tác Mặt trận").result
    assert result is not None
    assert (result.count, result.percent) == (count, percent)


@pytest.mark.parametrize(
    "keys",
    [
        PLACE,
        {"award": "gia-dinh-van-hoa", "goal": "1600"},
        {"award": "giay-khen-cap-xa", "goal": {"household": "2% of ho-gia-dinh"}},
    ],
)
def test_what_no_list_counts_has_a_result(keys: dict[str, object]) -> None:
    assert target(keys, actual="12").result is not None


@pytest.mark.parametrize(
    ("keys", "result", "said"),
    [
        ({"award": "lao-dong-tien-tien", "goal": "80% of staff"}, {"actual": "40"}, "được đếm từ danh sách"),
        ({"award": "chien-si-thi-dua-co-so", "goal": "3"}, {"actual": "4"}, "được đếm từ danh sách"),
        ({"award": "giay-khen-cap-xa", "goal": {"household": "5"}}, {"actual": "4"}, "được đếm từ danh sách"),
        (FAMILY, {"reached": "true", "actual": "1699"}, "chỉ có actual và by"),
        (FAMILY, {"actual": "1.699"}, "“1.699”; chỉ tiêu này cần số đếm (1699) hoặc tỷ lệ"),
        (FAMILY, {"by": "Phòng Văn hóa"}, "đang để trống"),
        ({"award": "gia-dinh-van-hoa", "goal": "1600"}, {"actual": "92%"}, "cần số đếm, ví dụ 1699"),
        ({"award": "gia-dinh-van-hoa", "goal": "max 9% of ho-gia-dinh"}, {"actual": "8%"}, "cần số đếm, ví dụ 1699"),
        ({"text": "Chi bộ trong sạch"}, {"actual": "đã công nhận"}, "cần reached: true hoặc false"),
    ],
)
def test_any_other_result_is_refused(keys: dict[str, object], result: dict[str, object], said: str) -> None:
    with pytest.raises(ValidationError) as problem:
        target(keys, **result)
    assert said in problem.value.errors()[0]["msg"]
