"""Alignment of columns by their cells."""

from __future__ import annotations

import pytest

from text.papers import paper
from thidua_cli.text.columns import alignment


@pytest.mark.parametrize(
    ("head", "cells", "side"),
    [
        ("STT", ["1", "2"], "center"),
        ("TT.", ["I", ""], "center"),
        ("Ngày", ["01/3/2024", "", "ngày 15/12"], "center"),
        ("Thời gian", ["3/2024", "2025", "năm 2026", "quý IV/2024"], "center"),
        ("Số lượng", ["02", "1.200", "-"], "right"),
        ("Tỷ lệ", ["12,5%", "80 %"], "right"),
        ("Mức thưởng", ["1.560.000 đồng", "2 triệu đồng"], "right"),
        ("Số lượng", ["01-02", "3 – 5"], "right"),
        ("Danh hiệu", ["Lao động tiên tiến", "02"], "left"),
        ("Số lượng", ["02 tập thể"], "left"),
        ("Đã khen", ["", "-"], "center"),
        ("Ghi chú", ["", ""], "left"),
        ("Ghi chú", [], "left"),
    ],
)
def test_a_column_is_aligned_by_what_all_its_cells_hold(head: str, cells: list[str], side: str) -> None:
    assert alignment(head, cells) == side


def test_the_author_has_the_last_word() -> None:
    table, _ = paper("| STT | Số | Tên | Số |\n|:--|:-:|---|---|\n| 1 | 2 | A | 3 |\n").blocks
    assert table.alignments == ("left", "center", "left", "right")  # type: ignore[union-attr]
