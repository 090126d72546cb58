"""Patterns on the command line, as Windows hands them over."""

from pathlib import Path

import pytest

from thidua_cli.cli.patterns import expanded


@pytest.fixture
def three(folder: Path) -> Path:
    for name in ("b.docx", "a.docx", "c.txt"):
        (folder / name).touch()
    return folder


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (["check-docx", "*.docx"], ["check-docx", "a.docx", "b.docx"]),
        (["check-docx", "?.txt", "--fix"], ["check-docx", "c.txt", "--fix"]),
        (["why", "*", "CSTĐCS"], ["why", "a.docx", "b.docx", "c.txt", "CSTĐCS"]),
        (["check-docx", "*.pdf"], ["check-docx", "*.pdf"]),
        (["validate", "--format=*"], ["validate", "--format=*"]),
    ],
)
def test_patterns_are_files_on_windows(three: Path, typed: list[str], meant: list[str]) -> None:
    assert expanded(typed, windows=True) == meant
    assert expanded(typed, windows=False) == typed
