"""A proof as a tree."""

from __future__ import annotations

import pytest

from proofs import answer
from thidua_cli.diagnostics import Fact
from thidua_cli.judge.proof import Proof
from thidua_cli.judge.verdict import Verdict
from thidua_cli.reporters.proof_text import render_plain, render_rich

TREE = """\
? đủ điều kiện: chưa đủ dữ liệu
├─ ✓ xếp loại tốt: đạt
│      năm 2024: hoàn thành tốt nhiệm vụ (people.yaml:3)
│      căn cứ: khoản 1 Điều 2, Luật Mẫu
└─ ? một trong hai: chưa đủ dữ liệu
   ├─ ✗ có sáng kiến: không đạt (cần xác nhận)
   │      không có sáng kiến nào
   │      căn cứ: Điều 9, Dự thảo Mẫu (cần xác nhận)
   └─ ? được xác nhận: chưa đủ dữ liệu
"""


def test_the_plain_tree_between_the_question_and_what_is_missing() -> None:
    text = render_plain(answer())

    assert text.startswith("Ai: an (an)\nDanh hiệu, hình thức: Lao động tiên tiến (lao-dong-tien-tien), năm 2024\n")
    assert "Ngày xét: 31/12/2024: ngày cuối năm\nKết luận: chưa đủ dữ liệu\n\n" + TREE in text
    assert "\nCòn thiếu gì:\n- 1 trong 2 điều sau: có sáng kiến" in text
    assert text.endswith("Để Hội đồng xem xét (không tệp nào ghi):\n- đoàn kết *nội bộ*\n")


def test_facts_of_a_node_with_children_stand_beside_the_branch() -> None:
    shown = Proof("cả", Verdict.MET, (Fact("hai người"),), children=(Proof("một", Verdict.MET),))
    assert "✓ cả: đạt\n│   hai người\n└─ ✓ một: đạt\n" in render_plain(answer(shown))


def test_rich_draws_the_same_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "200")
    drawn = [line.strip("│├└─ ") for line in render_rich(answer()).splitlines()]
    plain = [line.strip("│├└─ ") for line in render_plain(answer()).splitlines()]

    assert drawn == plain
