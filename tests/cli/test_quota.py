"""thidua quota."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from samples import PLAN, Said

Thidua = Callable[..., Said]
Write = Callable[[dict[str, str]], Path]
AWARDS = "awards: [{award: giay-khen-so, quota: {individual: max 2}}]\n"
SHIPPED = Path(__file__).parents[2] / "plans"


@pytest.fixture
def one_plan(write: Write) -> None:
    write({"thidua.yaml": "kind: workspace\n", "plan.yaml": PLAN + AWARDS})


@pytest.mark.usefixtures("one_plan")
def test_every_format_prints_and_piped_text_has_no_escape_codes(thidua: Thidua) -> None:
    text = thidua("quota")

    assert (text.code, text.err) == (0, "")
    assert "\x1b" not in text.out
    assert text.out.startswith("nam-2024: giới hạn số lượng\n")
    assert thidua("quota", ".", "-f", "md").out.startswith("## nam-2024: giới hạn số lượng")
    assert [plan["plan"] for plan in json.loads(thidua("quota", "plan.yaml", "-f", "json").out)["plans"]] == [
        "nam-2024"
    ]


@pytest.mark.usefixtures("one_plan")
def test_the_law_of_another_day(thidua: Thidua) -> None:
    assert "Luật không còn nêu tỷ lệ" in thidua("quota").out
    assert "không quá 15% (chưa có mẫu số)" in thidua("quota", "--as-of", "2023-12-31").out


@pytest.mark.usefixtures("one_plan")
def test_slots_by_unit_and_what_cannot_be_spread(thidua: Thidua) -> None:
    done = thidua("quota", "--allocate", "giay-khen-so=3", "--floor", "1")
    refused = thidua("quota", "--allocate", "giay-khen-so=1", "--floor", "1")

    assert (done.code, refused.code) == (0, 1)
    assert "nam-2024: chia 3 suất (vượt giới hạn 2) Giấy khen" in done.out
    assert "1 suất không đủ để 2 đơn vị có người" in refused.out


@pytest.mark.usefixtures("one_plan")
@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--as-of", "2/1/2025"), "“2/1/2025” không phải ngày dạng năm-tháng-ngày"),
        (("--allocate", "giay-khen-so"), "“giay-khen-so” không phải mã dòng=số suất"),
        (("--allocate", "giay-khen-so=-1"), "“giay-khen-so=-1” không phải mã dòng=số suất"),
        (("--floor", "-1"), "“-1” không phải số suất"),
        (("--floor", "x"), "“x” không phải số suất"),
        (("--allocate", "khac=3"), "Không có dòng khen thưởng “khac”; có: giay-khen-so."),
        (("--allocate", "giay-khen-so=3", "--allocate", "giay-khen-so=4"), "giay-khen-so được chia hai lần"),
    ],
)
def test_a_wrong_option_is_one_sentence(thidua: Thidua, arguments: tuple[str, ...], sentence: str) -> None:
    said = thidua("quota", *arguments)

    assert (said.code, said.out) == (2, "")
    assert sentence in said.err


def test_a_file_that_cannot_be_read_is_named_because_it_is_not_counted(thidua: Thidua, write: Write) -> None:
    write({"plan.yaml": PLAN, "nominations.yaml": "kind: nominations\nplan: [\n"})
    said = thidua("quota", ".")

    assert said.code == 1
    assert "nominations.yaml: không đọc được nên không có trong phép tính" in said.err


def test_nothing_to_count_is_exit_2(thidua: Thidua, write: Write) -> None:
    write({})
    said = thidua("quota", ".")

    assert (said.code, said.out) == (2, "")
    assert "Không có kế hoạch nào để tính số lượng" in said.err


def test_the_shipped_plans_are_within_the_law_of_their_days(thidua: Thidua) -> None:
    plans = json.loads(thidua("quota", SHIPPED, "-f", "json").out)["plans"]
    caps = {
        plan["plan"]: (row["law"]["most"], row["nominated"])
        for plan in plans
        for row in plan["limits"]
        if row["award"] == "chien-si-thi-dua-co-so" and plan["plan"] in {"thi-dua-2014", "nam-2023"}
    }

    assert caps == {"thi-dua-2014": (None, 20), "nam-2023": (8, 7)}


def test_help_has_an_example(thidua: Thidua) -> None:
    assert "Ví dụ: thidua quota plans --allocate giay-khen-so=12 --floor 1" in thidua("quota", "--help").out


def test_a_floor_without_slots_to_share_is_not_ignored(thidua: Thidua, write: Write) -> None:
    write({"plan.yaml": PLAN})
    said = thidua("quota", ".", "--floor", "2")

    assert said.code == 2
    assert "--floor chỉ dùng cùng --allocate" in said.err


def test_names_can_be_left_out(thidua: Thidua, write: Write) -> None:
    people = "".join(f"  - {{person: {who}, award: giay-khen-so}}\n" for who in ("an", "binh", "chi"))
    lists = f"kind: nominations\nplan: nam-2024\nyear: 2024\nnominations:\n{people}"
    write({"thidua.yaml": "kind: workspace\n", "plan.yaml": PLAN + AWARDS, "lists.yaml": lists})
    for form in ("text", "json", "md"):
        assert "Võ Chi" in thidua("quota", ".", "-f", form).out
        said = thidua("quota", ".", "-f", form, "--redact").out
        assert ("Võ Chi" in said, "V. C." in said) == (False, True)
