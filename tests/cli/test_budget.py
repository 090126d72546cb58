from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from samples import PLAN, Said

Thidua = Callable[..., Said]
Write = Callable[[dict[str, str]], Path]
AWARDS = "awards: [{award: giay-khen-so, quota: {individual: max 2}}]\n"
SECOND = (PLAN + AWARDS).replace("nam-2024", "nam-2025").replace("2024", "2025")


@pytest.fixture
def two_plans(write: Write) -> None:
    write({"thidua.yaml": "kind: workspace\n", "2024/plan.yaml": PLAN + AWARDS, "2025/plan.yaml": SECOND})


@pytest.mark.usefixtures("two_plans")
def test_a_folder_gives_all_its_plans_against_one_fund_and_a_file_its_own(thidua: Thidua) -> None:
    both = json.loads(thidua("budget", ".", "--on", "2025-01-02", "--fund", "3.000.000", "-f", "json").out)
    one = json.loads(thidua("budget", "2025/plan.yaml", "--on", "2025-01-02", "-f", "json").out)

    assert [plan["plan"] for plan in both["plans"]] == ["nam-2024", "nam-2025"]
    assert both["fund"]["left"]["forecast"] == 160_000
    assert ([plan["plan"] for plan in one["plans"]], one["fund"]) == (["nam-2025"], None)


@pytest.mark.usefixtures("two_plans")
def test_without_a_day_it_is_today(thidua: Thidua) -> None:
    before = datetime.now().astimezone().date().isoformat()
    plans = json.loads(thidua("budget", "-f", "json").out)["plans"]

    assert {plan["on"] for plan in plans} <= {before, datetime.now().astimezone().date().isoformat()}


@pytest.mark.usefixtures("two_plans")
def test_every_format_prints_and_piped_text_has_no_escape_codes(thidua: Thidua) -> None:
    day = ("--on", "2025-01-02", "--fund", "1000000")
    text = thidua("budget", ".", *day)

    assert (text.code, text.err) == (0, "")
    assert "\x1b" not in text.out
    assert "thiếu 1.840.000" in text.out
    assert thidua("budget", ".", *day, "-f", "md").out.startswith("## nam-2024: dự toán tiền thưởng")
    assert thidua("budget", ".", *day, "-f", "csv").out.startswith("plan,agency,on,award,")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--on", "2/1/2025"), "“2/1/2025” không phải ngày dạng năm-tháng-ngày"),
        (("--fund", "200tr"), "“200tr” không phải số tiền nguyên tính bằng đồng"),
        (("--fund", "1.5"), "“1.5” không phải số tiền nguyên tính bằng đồng"),
        (("--fund", "-5"), "“-5” không phải số tiền nguyên tính bằng đồng"),
    ],
)
def test_a_wrong_day_or_amount_is_one_sentence(thidua: Thidua, arguments: tuple[str, ...], sentence: str) -> None:
    said = thidua("budget", *arguments)

    assert said.code == 2
    assert sentence in said.err


def test_a_file_that_cannot_be_read_is_named_because_the_sums_lack_it(thidua: Thidua, write: Write) -> None:
    write({"plan.yaml": PLAN, "nominations.yaml": "kind: nominations\nplan: [\n"})
    said = thidua("budget", ".")

    assert said.code == 1
    assert "nominations.yaml: không đọc được nên không có trong dự toán" in said.err


def test_nothing_to_budget_is_exit_2(thidua: Thidua, write: Write) -> None:
    write({})
    said = thidua("budget", ".")

    assert (said.code, said.out) == (2, "")
    assert "Không có kế hoạch nào để lập dự toán" in said.err
