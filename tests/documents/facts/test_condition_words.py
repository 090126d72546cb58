"""Requirements in words."""

from __future__ import annotations

from datetime import date

import pytest

from thidua_cli.documents.facts.condition_words import ConditionWords
from thidua_cli.models.condition import Condition
from thidua_cli.models.plan import Theme

BK = {"prior": "bang-khen-tinh", "theme": "cchc", "at_least": 1, "within": "plan"}
GK = {"prior": "giay-khen-so", "theme": "cchc", "at_least": 2, "within": "plan"}
BK_NAME = "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"
GK_NAME = "Giấy khen của Giám đốc Sở"


def said(**keys: object) -> str:
    return ConditionWords(date(2024, 3, 1), (Theme(id="cchc"),)).say(Condition.model_validate(keys))


def test_a_theme_with_a_name_is_called_by_it() -> None:
    themes = (Theme(id="cchc", name="cải cách hành chính"),)
    condition = Condition.model_validate({"prior": "giay-khen-so", "theme": "cchc"})
    words = ConditionWords(date(2024, 3, 1), themes).say(condition)
    assert words == f"có ít nhất 01 lần được tặng {GK_NAME} về cải cách hành chính"


def test_alternatives_share_theme_and_time() -> None:
    assert said(any_of=[BK, GK]) == (
        f"có ít nhất 01 lần được tặng {BK_NAME} hoặc 02 lần được tặng {GK_NAME} về chuyên đề của phong trào này"
        " trong thời gian thực hiện Kế hoạch"
    )


def test_alternatives_on_other_themes_keep_their_own() -> None:
    assert said(any_of=[BK, GK | {"theme": "khac"}]) == (
        f"có ít nhất 01 lần được tặng {BK_NAME} về chuyên đề của phong trào này trong thời gian thực hiện Kế hoạch"
        f" hoặc có ít nhất 02 lần được tặng {GK_NAME} về chuyên đề “khac” trong thời gian thực hiện Kế hoạch"
    )


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        (
            {"prior": "chien-si-thi-dua-co-so", "consecutive": 3},
            "có 03 năm liên tục đạt danh hiệu Chiến sĩ thi đua cơ sở",
        ),
        (
            {"prior": "giay-khen-so", "within": "5 years"},
            f"có ít nhất 01 lần được tặng {GK_NAME} trong 05 năm gần nhất",
        ),
        ({"rating": "hoan-thanh-tot", "within": "year"}, "được xếp loại hoàn thành tốt nhiệm vụ trở lên trong năm xét"),
        ({"rating": "hoan-thanh", "consecutive": 2}, "02 năm liên tục được xếp loại hoàn thành nhiệm vụ trở lên"),
        ({"initiative": "co-so"}, "có ít nhất 01 sáng kiến, đề tài được công nhận ở cấp cơ sở trở lên"),
        ({"initiative": "toan-quoc"}, "có ít nhất 01 sáng kiến, đề tài được công nhận trong phạm vi toàn quốc"),
        ({"service": 10}, "có thời gian công tác từ 10 tháng trở lên"),
        ({"service": 60}, "có thời gian công tác từ 05 năm trở lên"),
        (
            {"members": "lao-dong-tien-tien", "percent": "70%"},
            "có ít nhất 70% thành viên đạt danh hiệu Lao động tiên tiến",
        ),
        ({"rank": 3}, "xếp từ hạng 3 trở lên trong cụm, khối thi đua"),
        ({"score": 90}, "đạt từ 90 điểm trở lên"),
        ({"judgement": "Không vi phạm."}, "không vi phạm"),
        ({"not": {"judgement": "đang bị kỷ luật"}}, "không thuộc trường hợp đang bị kỷ luật"),
        ({"score": 90, "subject": "collective"}, "đạt từ 90 điểm trở lên, áp dụng đối với tập thể"),
        ({"score": 90, "cites": "quy chế"}, "đạt từ 90 điểm trở lên (theo quy chế)"),
    ],
)
def test_leaves(keys: dict[str, object], words: str) -> None:
    assert said(**keys) == words


def test_branch_inside_a_branch_stands_in_brackets() -> None:
    inner = {"any_of": [{"score": 90}, {"rank": 1}]}
    assert said(all_of=[inner, {"service": 6}]) == (
        "(đạt từ 90 điểm trở lên hoặc xếp hạng nhất trong cụm, khối thi đua),"
        " đồng thời có thời gian công tác từ 06 tháng trở lên"
    )


def test_some_of_several() -> None:
    assert said(any_of=[{"score": 90}, {"rank": 1}, {"service": 6}], at_least=2).startswith(
        "đạt ít nhất 02 trong các điều kiện sau: đạt từ 90 điểm trở lên; xếp"
    )
