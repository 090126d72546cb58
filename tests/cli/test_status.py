"""thidua status."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from meetings import AWARDS, session
from samples import PLAN, Said

Thidua = Callable[..., Said]
Write = Callable[[dict[str, str]], Path]
LISTS = session("{person: an, award: bang-khen, outcome: approved}")


def test_every_format_prints(thidua: Thidua, write: Write) -> None:
    write({"plan.yaml": PLAN + AWARDS, "lists.yaml": LISTS})
    text = thidua("status")

    assert (text.code, text.err) == (0, "")
    assert text.out.startswith("nam-2024: từng đề nghị đang ở đâu\n")
    assert thidua("status", ".", "-f", "md").out.startswith("## nam-2024: từng đề nghị đang ở đâu")
    assert thidua("status", ".", "-f", "csv").out.startswith("plan,agency,nominee,")
    assert len(json.loads(thidua("status", ".", "-f", "json").out)["nominations"]) == 2


def test_a_plan_without_lists_says_so(thidua: Thidua, write: Write) -> None:
    write({"plan.yaml": PLAN})

    assert thidua("status").out == "Chưa có đăng ký, đề nghị nào.\n"


def test_nothing_to_look_at_is_exit_2(thidua: Thidua, write: Write) -> None:
    write({})
    said = thidua("status")

    assert (said.code, said.out) == (2, "")
    assert "Không có kế hoạch nào để xem tình trạng" in said.err
