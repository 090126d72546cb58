"""Tables that are charts."""

from __future__ import annotations

import pytest

from text.papers import faults, paper
from thidua_cli.text.blocks import Chart, Paragraph, Run, Series, Table
from thidua_cli.text.chart import MOST_CATEGORIES
from thidua_cli.text.show import show

CHART = "{chart}\n\n| Đơn vị | Đề nghị | Đã khen |\n|---|---|---|\n| Phòng \\*A\\* | 1.250 | - |\n| Phòng B | 3 | 0 |\n"


def test_columns_after_the_first_are_series() -> None:
    chart, end = paper(CHART).blocks
    assert chart == Chart(
        "Đơn vị", ("Phòng *A*", "Phòng B"), (Series("Đề nghị", (1250, 3)), Series("Đã khen", (None, 0)))
    )
    assert end == Paragraph((Run("./."),))


def test_only_the_table_that_follows_is_one() -> None:
    table = "| A | B |\n|---|---|\n| x | 1 |\n"
    assert [type(block) for block in paper(f"{CHART}\n{table}\nHết.\n").blocks] == [Chart, Table, Paragraph]


def test_shown_as_its_figures() -> None:
    assert "[biểu đồ] Đơn vị | Đề nghị | Đã khen\nPhòng *A* | 1250 | -\nPhòng B | 3 | 0\n" in show(paper(CHART))


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("| A | B |\n|---|---|\n| x | 12,5% |\n", "ô “12,5%” của biểu đồ không phải số nguyên"),
        ("| A | B |\n|---|---|\n| x | 1.2 |\n", "ô “1.2” của biểu đồ không phải số nguyên"),
        ("| A |\n|---|\n| x |\n", "biểu đồ cần từ 1 đến 4 cột số liệu sau cột tên, bảng có 0"),
        ("| A | B |\n|---|---|\n", "biểu đồ cần từ 1 đến 30 dòng, bảng có 0"),
        ("| A | B |\n|---|---|\n" + "| x | 1 |\n" * (MOST_CATEGORIES + 1), "bảng có 31"),
        ("Lời văn.\n", "sau dòng {chart} không có bảng"),
        ("", "sau dòng {chart} không có bảng"),
    ],
)
def test_what_is_no_chart_is_said_where_it_is_asked_for(table: str, said: str) -> None:
    (fault,) = faults(f"Lời đầu.\n\n{{chart}}\n\n{table}")
    assert said in fault.message
    assert fault.span.line == 20
