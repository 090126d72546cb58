"""Lời văn không canh đều hai bên."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.judge import ALIGNS
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.prose import each_once, is_ragged, running


def check(paper: Paper) -> Iterator[Finding]:
    ragged = [text.paragraph for text in running(paper) if is_ragged(paper, text.paragraph)]
    yield from each_once(
        paper,
        ragged,
        lambda one: {f"lời văn {ALIGNS[one.layout.align]}"},
        "phải canh đều hai bên",
        "chọn các đoạn và canh đều hai bên (Ctrl+J)",
    )


RULE = PaperRule(
    "TD965",
    "canh-deu",
    "Lời văn canh đều hai bên.",
    "Phụ lục I, phần I, mục II khoản 6 điểm e",
    ("I02",),
    check,
    kinds=OFFICIAL,
)
