"""Đề nghị danh hiệu cho người, tập thể không có tên trong bản đăng ký thi đua của năm."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import Leaf, findings
from thidua_cli.workspace.books import PlanFiles

FIX = "ghi vào bản đăng ký thi đua nếu thực tế đã đăng ký, hoặc xem lại đề nghị"


def owns(leaf: Leaf) -> bool:
    return leaf.form == "registered"


def check(files: PlanFiles) -> Iterator[Finding]:
    return findings(files, owns, FIX, warns=True)


RULE = Rule(
    "TD311",
    "chua-dang-ky",
    "Danh hiệu của các năm đến hết năm 2023 cần có đăng ký thi đua.",
    PlanFiles,
    check,
    Severity.WARNING,
)
