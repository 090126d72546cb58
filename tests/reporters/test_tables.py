from __future__ import annotations

import pytest

from thidua_cli.reporters.tables import render_markdown, render_plain, render_rich
from thidua_cli.tally.table import Table

TABLE = Table("Bảng", ("Đơn vị", "Số"), (("Phòng *A* | B", "7"), ("Sở", "12")), frozenset({1}))


def test_plain_columns_line_up_and_numbers_align_right() -> None:
    assert render_plain([TABLE]) == (
        "Bảng\n\nĐơn vị         Số\n-------------  --\nPhòng *A* | B   7\nSở             12\n"
    )


def test_decomposed_letters_take_no_extra_column() -> None:
    decomposed = "So\u031b\u0309"

    assert render_plain([Table("B", ("Tên", "Số"), ((decomposed, "1"),))]).splitlines()[-1] == f"{decomposed}   1"


def test_data_is_never_markdown() -> None:
    assert r"| Phòng \*A\* \| B | 7 |" in render_markdown([TABLE])


def test_rich_takes_square_brackets_as_text() -> None:
    assert "[bold]" in render_rich([Table("B", ("Tên",), (("[bold]",),))])


def test_a_narrow_terminal_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    for columns in ("0", "1", "12"):
        monkeypatch.setenv("COLUMNS", columns)
        drawn = render_rich([TABLE])
        assert all(word in drawn for word in ("Phòng", "Đơn", "12", "7"))
