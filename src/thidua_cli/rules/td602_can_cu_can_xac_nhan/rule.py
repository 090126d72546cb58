"""Căn cứ mà kho văn bản chưa chắc còn hiệu lực hay không vào ngày đã ký."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Citation, Severity
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.legal_bases import fate, named_by, standing


def check(files: PlanFiles) -> Iterator[Finding]:
    day = files.of.as_of or files.plan.issued.day
    for basis in files.plan.bases:
        text = named_by(basis)
        if day is not None and text is not None and standing(text, day, day) is None:
            message = f"cần xác nhận hiệu lực của {text} vào ngày của kế hoạch: {fate(text, day)}"
            cites = (Citation(str(text), confidence="unsure"),)
            yield Finding(basis.where(), message, fix="tra cứu văn bản rồi sửa căn cứ nếu cần", citations=cites)


RULE = Rule(
    "TD602", "can-cu-can-xac-nhan", "Căn cứ chưa chắc có hiệu lực thì cần xác nhận.", PlanFiles, check, Severity.WARNING
)
