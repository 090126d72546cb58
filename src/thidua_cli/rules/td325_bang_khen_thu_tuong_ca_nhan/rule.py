"""Bằng khen của Thủ tướng Chính phủ cho cá nhân chưa đủ tiêu chuẩn."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import Leaf
from thidua_cli.rules.ladders import BY_THEME, findings, is_own_step
from thidua_cli.workspace.books import PlanFiles

ROOT = "bang-khen-thu-tuong"
FIX = "bỏ đề nghị, hoặc ghi thêm khen thưởng, xếp loại, sáng kiến còn thiếu vào sổ"


def owns(leaf: Leaf) -> bool:
    return leaf.root == ROOT and leaf.subject == "individual" and leaf.merit != BY_THEME and is_own_step(leaf)


def check(files: PlanFiles) -> Iterator[Finding]:
    return findings(files, owns, FIX)


RULE = Rule(
    "TD325", "bang-khen-thu-tuong-ca-nhan", "Bằng khen của Thủ tướng cho cá nhân phải đủ tiêu chuẩn.", PlanFiles, check
)
