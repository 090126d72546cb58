"""CSV that a spreadsheet may open: no cell is run."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

import thidua_cli.reporters
from thidua_cli.reporters.csv_ import csv_text


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)"])
def test_a_formula_is_led_by_an_apostrophe(text: str) -> None:
    (row,) = csv.DictReader(io.StringIO(csv_text(["name"], [[text]])))

    assert row["name"] == f"'{text}"


def test_numbers_and_the_unknown_are_left_alone() -> None:
    assert csv_text(["a", "b", "c"], [[-5, None, "Lê An"]]) == "a,b,c\n-5,,Lê An\n"


def test_every_reporter_goes_this_way() -> None:
    folder = Path(thidua_cli.reporters.__file__).parent
    own = [path.name for path in folder.glob("*.py") if "import csv\n" in path.read_text(encoding="utf-8")]

    assert own == ["csv_.py"]
