"""Bằng khen của Thủ tướng Chính phủ theo phong trào chưa đủ số năm."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import Leaf
from thidua_cli.rules.ladders import BY_THEME, findings, is_own_step
from thidua_cli.workspace.books import PlanFiles

ROOT = "bang-khen-thu-tuong"
FIX = "xét khi phong trào đã đủ số năm, hoặc sửa thời gian của kế hoạch nếu ghi sai"


def owns(leaf: Leaf) -> bool:
    return leaf.root == ROOT and leaf.subject != "household" and leaf.merit == BY_THEME and is_own_step(leaf)


def check(files: PlanFiles) -> Iterator[Finding]:
    return findings(files, owns, FIX)


RULE = Rule(
    "TD327",
    "bang-khen-thu-tuong-phong-trao",
    "Bằng khen của Thủ tướng theo phong trào cần phong trào đủ số năm.",
    PlanFiles,
    check,
)
