"""Dòng Lưu."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.lines import Line
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.recipients import DASHES, listed

_KEPT = re.compile(r"Lưu: ?VT(?!\w)")
FIX = "viết dòng cuối: “- Lưu: VT, <mã đơn vị soạn thảo>.”"


def check(paper: Paper) -> Iterator[Finding]:
    label = paper.foot.label
    if label is None:
        return
    lines = [one.line for one in listed(paper)]
    kept = [line for line in lines if bare(line).startswith("luu")]
    if not kept:
        yield Finding(paper.span(lines[-1] if lines else label), "Nơi nhận không có dòng “Lưu: VT”", fix=FIX)
    elif kept[-1] is not lines[-1]:
        yield Finding(paper.span(kept[-1]), "dòng “Lưu” không đứng cuối Nơi nhận", fix="đưa dòng “Lưu” xuống cuối")
    elif not _KEPT.match(words(kept[-1])):
        message = "dòng “Lưu” không theo mẫu “Lưu: VT, …”"
        yield Finding(paper.span(kept[-1]), message, fix=FIX)


def words(line: Line) -> str:
    """Without its dash."""
    return line.text.lstrip("".join(DASHES) + " ")


def bare(line: Line) -> str:
    return line.folded.split("-", 1)[0]


RULE = PaperRule(
    "TD986",
    "dong-luu",
    "Dòng “Lưu: VT, …” đứng cuối Nơi nhận.",
    "Phụ lục I, phần I, mục II khoản 9 điểm d",
    ("K05",),
    check,
    kinds=OFFICIAL,
)
