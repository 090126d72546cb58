"""Shares of votes in words."""

from __future__ import annotations


def share_text(part: int, whole: int) -> str:
    """`86,67%` for 13 of 15: two places, the half up; whole percents without places. ValueError for a share of none."""
    if whole <= 0:
        raise ValueError(f"không tính được tỷ lệ của {part} trên {whole}")
    hundredths = (part * 20_000 + whole) // (2 * whole)
    percent, rest = divmod(hundredths, 100)
    return f"{percent},{rest:02d}%" if rest else f"{percent}%"
