"""Texts in cells are never run."""

import pytest

from thidua_cli.text.cells import guarded


@pytest.mark.parametrize("text", ["=1+1", "+84", "-5", "@an"])
def test_what_would_run_is_led_by_an_apostrophe(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "Lê An", " =1", "'=1"])
def test_other_texts_stay(text: str) -> None:
    assert guarded(text) == text
