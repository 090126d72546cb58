from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from samples import PLAN, Said

Thidua = Callable[..., Said]
Write = Callable[[dict[str, str]], Path]
SECOND = PLAN.replace("nam-2024", "nam-2025").replace("2024", "2025")


def plans_in(said: Said) -> list[str]:
    return [plan["plan"] for plan in json.loads(said.out)["plans"]]


def test_a_folder_gives_all_its_plans_and_a_file_its_own(thidua: Thidua, write: Write) -> None:
    write({"thidua.yaml": "kind: workspace\n", "2024/plan.yaml": PLAN, "2025/plan.yaml": SECOND})

    assert plans_in(thidua("tally", ".", "-f", "json")) == ["nam-2024", "nam-2025"]
    assert plans_in(thidua("tally", "2025/plan.yaml", "-f", "json")) == ["nam-2025"]


def test_a_file_that_cannot_be_read_is_named_because_the_sums_lack_it(thidua: Thidua, write: Write) -> None:
    write({"plan.yaml": PLAN, "nominations.yaml": "kind: nominations\nplan: [\n"})
    said = thidua("tally", ".")

    assert said.code == 1
    assert "nominations.yaml: không đọc được nên không có trong bảng tổng hợp" in said.err


def test_nothing_to_sum_up_is_exit_2(thidua: Thidua, write: Write) -> None:
    write({})
    said = thidua("tally", ".")

    assert (said.code, said.out) == (2, "")
    assert "Không có kế hoạch nào để tổng hợp" in said.err


def test_every_format_prints_and_piped_text_has_no_escape_codes(thidua: Thidua, write: Write) -> None:
    write({"plan.yaml": PLAN + "awards: [{award: giay-khen-so, quota: 2}]\n"})

    assert thidua("tally", ".", "-f", "md").out.startswith("## nam-2024: số lượng khen thưởng\n\n| Danh hiệu")
    assert thidua("tally", ".", "-f", "csv").out.startswith("plan,agency,table,item,")
    assert "\x1b" not in thidua("tally", ".").out
