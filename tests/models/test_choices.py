"""Closed lists, and the word that was meant."""

from thidua_cli.models.choices import nearest, suggested


def test_near_needs_some_likeness() -> None:
    assert nearest("gk-nm", ("gk-nam", "bk-nam")) == "gk-nam"
    assert nearest("gk-nam", ()) is None


def test_a_near_word_is_asked_for_and_a_strange_one_is_not() -> None:
    assert suggested("gk-nm", ("gk-nam", "bk-nam")) == "có phải ý bạn là `gk-nam`?"
    assert suggested("xyz", ("gk-nam", "bk-nam")) is None
