"""The sheets that units fill in are valid files of Excel."""

from __future__ import annotations

from pathlib import Path

import pytest

from openxml import faults
from subjects import whole_year
from thidua_cli.exchange.form import Form
from thidua_cli.exchange.forms import Wanted, sheet_of


@pytest.mark.parametrize("form", Form)
def test_every_form_is_a_valid_workbook(form: Form, tmp_path: Path) -> None:
    files = whole_year()
    book = sheet_of(Wanted(form, files.of, files, 2025))
    assert faults(book, tmp_path / "a.xlsx") == []
