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


def test_names_can_be_left_out(thidua: Thidua, write: Write) -> None:
    back = "returned: [{date: 2024-11-25, reason: Lê An kê khai thiếu, by: Văn phòng}]"
    lists = LISTS.replace("{person: chi, award: bang-khen}", f"{{person: chi, award: bang-khen, {back}}}")
    write({"plan.yaml": PLAN + AWARDS, "lists.yaml": lists})
    for form in ("text", "md", "csv", "json"):
        assert "Lê An" in thidua("status", ".", "-f", form).out
        said = thidua("status", ".", "-f", form, "--redact")
        assert ("Lê An" in said.out, "L. A." in said.out, "person:" in said.out) == (False, True, False)
