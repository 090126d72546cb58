"""Chữ của căn cứ."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docx.reading.values import Paragraph
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.indents import ill_set_in
from thidua_cli.docxcheck.judge import Form, faults_of
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.lines import whole_line
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.prose import each_once, is_ragged


def check(paper: Paper) -> Iterator[Finding]:
    form = Form("căn cứ", "body", italic=True if paper.profile.bases_slanted else None)
    sizes = paper.profile.sizes["body"]

    def faults(paragraph: Paragraph) -> set[str]:
        wrong = [*faults_of(whole_line(paragraph), form, sizes)]
        wrong += ["không canh đều hai bên"] if is_ragged(paper, paragraph) else []
        return {f"căn cứ: {', '.join(wrong)}"} if wrong else set()

    words = f"{form.words(sizes)}, canh đều hai bên"
    bases = [line.paragraph for line in paper.head.bases]
    yield from each_once(paper, bases, faults, f"phải {words}", f"đặt lại: {words}")
    yield from ill_set_in(paper, bases, "chữ đầu dòng của căn cứ")


RULE = PaperRule(
    "TD959",
    "chu-can-cu",
    "Căn cứ chữ nghiêng, cỡ 13 - 14, canh đều hai bên, lùi đầu dòng.",
    "Phụ lục I, phần I, mục II khoản 6 điểm a và điểm e",
    ("H01",),
    check,
    kinds=OFFICIAL,
)
