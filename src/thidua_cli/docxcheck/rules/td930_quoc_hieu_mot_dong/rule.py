"""Quốc hiệu bị ngắt dòng."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.judge import mm
from thidua_cli.docxcheck.kinds import HEADED
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.profile import figure
from thidua_cli.docxcheck.ruling import text_width

SLACK = 20
"""Twips by which tables of widths and printers differ."""


def check(paper: Paper) -> Iterator[Finding]:
    line = paper.head.nation
    if line is None:
        return
    layout = line.paragraph.layout
    room = paper.room(line.paragraph) - layout.left - layout.right
    needed = int(text_width(line) * 20)
    fix = "nới ô bên phải, bỏ lề trong của ô, hoặc dùng cỡ 12"
    if line.folded.endswith("nghia"):
        yield Finding(paper.span(line), "Quốc hiệu bị ngắt thành hai dòng", fix="bỏ dấu xuống dòng; " + fix)
    elif line.is_whole and needed > room + SLACK:
        message = f"Quốc hiệu dài {figure(mm(needed))} mm mà ô chỉ rộng {figure(mm(room))} mm, sẽ xuống dòng"
        yield Finding(paper.span(line), message, fix=fix)


RULE = PaperRule(
    "TD930",
    "quoc-hieu-mot-dong",
    "Quốc hiệu nằm trên một dòng.",
    "",
    ("C04",),
    check,
    kinds=HEADED,
)
