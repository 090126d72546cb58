"""Huân chương Lao động cho cá nhân chưa đủ tiêu chuẩn."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import Leaf
from thidua_cli.rules.ladders import BY_THEME, SERVICE_MEDALS, findings, is_own_step
from thidua_cli.workspace.books import PlanFiles

FIX = "bỏ đề nghị, hoặc ghi thêm khen thưởng, xếp loại, sáng kiến còn thiếu vào sổ"


def owns(leaf: Leaf) -> bool:
    return leaf.root in SERVICE_MEDALS and leaf.subject == "individual" and leaf.merit != BY_THEME and is_own_step(leaf)


def check(files: PlanFiles) -> Iterator[Finding]:
    return findings(files, owns, FIX)


RULE = Rule(
    "TD329", "huan-chuong-lao-dong-ca-nhan", "Huân chương Lao động cho cá nhân phải đủ tiêu chuẩn.", PlanFiles, check
)
