"""Progress shows on a terminal alone."""

from __future__ import annotations

import sys

import pytest

from thidua_cli.cli.progress import progress


def test_nothing_outside_of_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(progress(range(9), "Dựng")) == list(range(9))
    assert capsys.readouterr().err == ""


def test_long_runs_on_a_terminal_count_and_clear(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert list(progress(range(5), "Dựng")) == list(range(5))
    said = capsys.readouterr().err
    assert "\rDựng 5/5" in said
    assert said.endswith("\r        \r")
    list(progress(range(4), "Dựng"))
    assert capsys.readouterr().err == ""
