"""Every document of the sample year, and of the cases beside it, is a valid file of Word."""

from __future__ import annotations

from pathlib import Path

import pytest

from documents.test_checked import OF_YEAR, OTHERS, printed
from openxml import faults
from subjects import of_year
from thidua_cli.documents.cases import cases_of
from thidua_cli.documents.registry import documents


@pytest.mark.parametrize("name", OF_YEAR)
def test_documents_of_the_year(name: str, tmp_path: Path) -> None:
    for subject in of_year(name)[:2]:
        assert faults(printed(subject, OF_YEAR[name]), tmp_path / "a.docx") == []


@pytest.mark.parametrize("name", OTHERS)
def test_documents_the_year_does_not_hold(name: str, tmp_path: Path) -> None:
    case, *_ = cases_of(documents()[name])
    subject, *_ = case.subjects()
    assert faults(printed(subject, OTHERS[name]), tmp_path / "a.docx") == []
