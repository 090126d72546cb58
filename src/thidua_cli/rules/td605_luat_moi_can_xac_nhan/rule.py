"""Luật mới đã có hiệu lực mà nội dung chưa được đối chiếu đủ."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Citation, Severity
from thidua_cli.law import legal_text
from thidua_cli.law.pack import partly_known_on
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.governing_day import judged_between
from thidua_cli.workspace.legal_bases import fate


def check(files: PlanFiles) -> Iterator[Finding]:
    first, last = judged_between(files)
    for known in partly_known_on(first):
        text = legal_text(known.text)
        if text is not None:
            message = f"{text} {fate(text, last)}; cần xác nhận với bản chính thức: {known.words}"
            cites = (Citation(str(text), confidence="unsure"),)
            fix = "đọc văn bản trước khi trình ký"
            yield Finding(files.plan.issued.where(key=True), message, fix=fix, citations=cites)


RULE = Rule(
    "TD605",
    "luat-moi-can-xac-nhan",
    "Nội dung của luật mới chưa đối chiếu đủ thì cần xác nhận.",
    PlanFiles,
    check,
    Severity.INFO,
)
