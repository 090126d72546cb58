"""Shared by the rules on short lines: below the agency and below the title, a third to a half of the words."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from thidua_cli.docxcheck.base import Finding
from thidua_cli.docxcheck.judge import mm
from thidua_cli.docxcheck.lines import Line
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.profile import figure
from thidua_cli.docxcheck.ruling import drawn_elsewhere, printed, ruling_below

MOST_SHIFT = 2
"""Millimetres that nobody sees."""

FIX = "kẻ một nét liền, dài từ 1/3 đến 1/2 dòng chữ, cân giữa bên dưới"


def ill_ruled(paper: Paper, lines: tuple[Line, ...], name: str, share: str) -> Iterator[Finding]:
    """What is wrong with the line below `lines`; `share` is a key of the profile. Without lines nothing is said."""
    if not lines:
        return
    last = lines[-1]
    ruling = ruling_below(paper, last)
    if ruling is None:
        if not drawn_elsewhere(paper, last):
            yield Finding(paper.span(last), f"dưới {name} không có đường kẻ", fix=FIX)
        return
    if ruling.length is not None and not _fits(paper, ruling.length, lines, share):
        words = f"{figure(mm(ruling.length))} mm, dòng chữ dài {figure(_length(paper, last))} mm"
        yield Finding(paper.span(last), f"đường kẻ dưới {name} dài {words}; phải từ 1/3 đến 1/2 dòng chữ", fix=FIX)
    elif ruling.shift is not None and abs(mm(ruling.shift)) > MOST_SHIFT:
        message = f"đường kẻ dưới {name} lệch {figure(abs(mm(ruling.shift)))} mm so với giữa"
        yield Finding(paper.span(last), message, fix=FIX)


def _fits(paper: Paper, length: int, lines: tuple[Line, ...], share: str) -> bool:
    """Measured by the last line or by the longest: the decree does not say by which. Letters of no size fit any."""
    widths = [width for line in lines for width in printed(paper, line)]
    texts = {widths[-1], max(widths)}
    return max(texts) <= 0 or any(paper.profile.shares[share].holds(length * 5 / text) for text in texts if text > 0)


def _length(paper: Paper, line: Line) -> Fraction:
    """Of its longest printed line, in mm."""
    return max(printed(paper, line)) * 127 / 360
