"""Tên gọi chưa chắc còn dùng vào ngày của kế hoạch."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.wording import untimely
from thidua_cli.workspace.books import PlanFiles


def check(files: PlanFiles) -> Iterator[Finding]:
    for term, words, span in untimely(files, lambda term: term.confidence == "unsure"):
        message = f"cần xác nhận “{words}”: có thể {term.time()}"
        yield Finding(span, message, fix=f"tra cứu; nếu tên ấy không còn thì viết: {term.instead}")


RULE = Rule(
    "TD702", "ten-goi-can-xac-nhan", "Tên gọi chưa chắc còn dùng thì cần xác nhận.", PlanFiles, check, Severity.INFO
)
