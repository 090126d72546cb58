"""Căn cứ là văn bản không có hiệu lực vào ngày của kế hoạch."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Citation
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.governing_day import judged_between
from thidua_cli.workspace.legal_bases import fate, named_by, standing


def check(files: PlanFiles) -> Iterator[Finding]:
    first, last = judged_between(files)
    for basis in files.plan.bases:
        text = named_by(basis)
        if text is not None and standing(text, first, last) is False:
            message = f"{text} không có hiệu lực vào ngày của kế hoạch: {fate(text, last)}"
            cites = (Citation(str(text), confidence=text.confidence),)
            yield Finding(basis.where(), message, fix="thay căn cứ, hoặc sửa ngày của kế hoạch", citations=cites)


RULE = Rule("TD601", "can-cu-het-hieu-luc", "Căn cứ phải có hiệu lực vào ngày của kế hoạch.", PlanFiles, check)
