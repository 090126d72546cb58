"""Bằng khen của bộ, ban, ngành, tỉnh cho cá nhân chưa đủ tiêu chuẩn."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import Leaf
from thidua_cli.rules.ladders import findings, is_own_step
from thidua_cli.workspace.books import PlanFiles

ROOT = "bang-khen-bo-nganh-tinh"
FIX = "bỏ đề nghị, hoặc ghi thêm xếp loại, sáng kiến, danh hiệu còn thiếu; xét theo loại hình khác thì ghi merit"


def owns(leaf: Leaf) -> bool:
    return leaf.root == ROOT and leaf.subject == "individual" and is_own_step(leaf)


def check(files: PlanFiles) -> Iterator[Finding]:
    return findings(files, owns, FIX)


RULE = Rule(
    "TD323", "bang-khen-tinh-ca-nhan", "Bằng khen của bộ, tỉnh cho cá nhân phải đủ tiêu chuẩn.", PlanFiles, check
)
