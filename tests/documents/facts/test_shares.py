"""Shares round half up, exactly."""

from __future__ import annotations

import pytest

from thidua_cli.documents.facts.shares import share_text


@pytest.mark.parametrize(
    ("part", "whole", "text"),
    [(13, 15, "86,67%"), (5, 6, "83,33%"), (6, 6, "100%"), (0, 7, "0%"), (1, 8, "12,50%"), (1, 800, "0,13%")],
)
def test_share(part: int, whole: int, text: str) -> None:
    assert share_text(part, whole) == text


def test_share_of_nobody_is_refused() -> None:
    with pytest.raises(ValueError, match="tỷ lệ"):
        share_text(0, 0)
