"""Luật mới đã có hiệu lực mà nội dung chưa được đối chiếu đủ."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Citation, Severity
from thidua_cli.law import texts
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.legal_bases import fate, standing


def check(files: PlanFiles) -> Iterator[Finding]:
    issued = files.plan.issued
    for text in texts().values():
        if text.unread is not None and standing(text, issued.earliest, issued.latest):
            message = f"{text} {fate(text, issued.latest)}; cần xác nhận với bản chính thức: {text.unread}"
            cites = (Citation(str(text), confidence="unsure"),)
            yield Finding(issued.where(key=True), message, fix="đọc văn bản trước khi trình ký", citations=cites)


RULE = Rule(
    "TD605",
    "luat-moi-can-xac-nhan",
    "Nội dung của luật mới chưa đối chiếu đủ thì cần xác nhận.",
    PlanFiles,
    check,
    Severity.INFO,
)
