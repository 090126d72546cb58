"""The workbook inside a chart."""

from __future__ import annotations

import io

from python_calamine import load_workbook

from docx import Document
from thidua_cli.docx.archive import unpack
from thidua_cli.docx.chart_sheet import name_cell, value_cells, workbook
from thidua_cli.text.blocks import Chart, Series

from .opened import sample
from .test_chart import BODY, C, chart_part

CHART = Chart("Đơn vị", ("A & <b>", "Phòng B"), (Series("Đề nghị", (7, 3)), Series("A & <b>", (None, 0))))


def test_it_holds_the_figures_and_no_cell_for_what_is_not_known() -> None:
    book = load_workbook(io.BytesIO(workbook(CHART, "Times New Roman")))
    assert book.sheet_names == ["Số liệu"]
    assert book.get_sheet_by_name("Số liệu").to_python() == [
        ["Đơn vị", "Đề nghị", "A & <b>"],
        ["A & <b>", 7.0, ""],
        ["Phòng B", 3.0, 0.0],
    ]


def test_cells_of_names_and_values() -> None:
    assert [name_cell(0), name_cell(3)] == ["'Số liệu'!$B$1", "'Số liệu'!$E$1"]
    assert [value_cells(-1, 30), value_cells(1, 2)] == ["'Số liệu'!$A$2:$A$31", "'Số liệu'!$C$2:$C$3"]


def test_the_chart_says_which_cells_it_is_drawn_from() -> None:
    assert [one.text for one in chart_part().iter(f"{C}f")] == [
        *(name_cell(0), value_cells(-1, 2), value_cells(0, 2)),
        *(name_cell(1), value_cells(-1, 2), value_cells(1, 2)),
    ]


def test_word_finds_it_from_the_chart() -> None:
    (chart,) = [
        one.target_part for one in Document(io.BytesIO(sample(BODY))).part.rels.values() if "hart" in one.reltype
    ]
    (book,) = [content for name, content in unpack(sample(BODY)).items() if name.endswith(".xlsx")]
    relation = (
        chart_part()
        .find(f"{C}externalData")
        .get("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id")
    )
    assert chart.rels[relation].target_part.blob == book


def test_the_same_chart_gives_the_same_bytes() -> None:
    assert workbook(CHART, "Arial") == workbook(CHART, "Arial")
