"""Words in braces that are not printed: how a heading is numbered, what the table below a line looks like."""

from __future__ import annotations

import re

from thidua_cli.text.front import NUMBERINGS

CHART = "{chart}"
LINES_ALLOWED = "{widths: 1 4 3} (mỗi cột một số từ 1 đến 9999) hoặc {chart} ngay trên bảng"
ENDINGS_ALLOWED = ", ".join(f"{{{way}}}" for way in NUMBERINGS)

_WIDTHS = re.compile(r"\{widths:((?: [1-9]\d{0,3})+)\}")
_LINE = re.compile(r"\{(?:\s*(?:widths|chart)\b|.*\}$)", re.IGNORECASE | re.DOTALL)
_ENDING = re.compile(r"(?<!\\)\{[^{}]*\}$")


def widths_of(content: str) -> tuple[int, ...] | None:
    """The shares in `{widths: 1 4 3}`; None for anything else."""
    match = _WIDTHS.fullmatch(content)
    return tuple(map(int, match[1].split())) if match else None


def looks_like_one(content: str) -> bool:
    """Whether a paragraph is meant as a directive, well or badly typed: `\\{` makes it text."""
    return _LINE.match(content) is not None


def ending(content: str) -> str | None:
    """The braces at the end of a heading, `{letter}`, whatever they say; None where there are none."""
    match = _ENDING.search(content)
    return match[0] if match else None


def numbering_of(said: str) -> str | None:
    """The way of numbering in `{letter}`; None for what is none."""
    way = said[1:-1]
    return way if way in NUMBERINGS else None
