"""Huân chương Lao động theo phong trào chưa đủ số năm."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import Leaf
from thidua_cli.rules.ladders import BY_THEME, SERVICE_MEDALS, findings, is_own_step
from thidua_cli.workspace.books import PlanFiles

FIX = "xét khi phong trào đã đủ số năm, hoặc sửa thời gian của kế hoạch nếu ghi sai"


def owns(leaf: Leaf) -> bool:
    return leaf.root in SERVICE_MEDALS and leaf.merit == BY_THEME and is_own_step(leaf)


def check(files: PlanFiles) -> Iterator[Finding]:
    return findings(files, owns, FIX, warns=True)


RULE = Rule(
    "TD331",
    "huan-chuong-phong-trao",
    "Huân chương Lao động theo phong trào cần phong trào đủ số năm.",
    PlanFiles,
    check,
    Severity.WARNING,
)
