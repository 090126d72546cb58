"""Values of the front."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from thidua_cli.text.front import DEFAULT_NUMBERING, NUMBERINGS, PaperDate


def test_default_numbering_is_one_of_the_ways() -> None:
    assert set(DEFAULT_NUMBERING) <= set(NUMBERINGS)


def test_values_do_not_change() -> None:
    with pytest.raises(FrozenInstanceError):
        PaperDate(2026).month = 3  # type: ignore[misc]
