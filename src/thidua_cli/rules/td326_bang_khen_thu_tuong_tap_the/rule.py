"""Bằng khen của Thủ tướng Chính phủ cho tập thể chưa đủ tiêu chuẩn."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import Leaf
from thidua_cli.rules.ladders import BY_THEME, findings, is_own_step
from thidua_cli.workspace.books import PlanFiles

ROOT = "bang-khen-thu-tuong"
FIX = "bỏ đề nghị, hoặc ghi thêm khen thưởng, xếp loại còn thiếu vào sổ"


def owns(leaf: Leaf) -> bool:
    return leaf.root == ROOT and leaf.subject == "collective" and leaf.merit != BY_THEME and is_own_step(leaf)


def check(files: PlanFiles) -> Iterator[Finding]:
    return findings(files, owns, FIX)


RULE = Rule(
    "TD326", "bang-khen-thu-tuong-tap-the", "Bằng khen của Thủ tướng cho tập thể phải đủ tiêu chuẩn.", PlanFiles, check
)
