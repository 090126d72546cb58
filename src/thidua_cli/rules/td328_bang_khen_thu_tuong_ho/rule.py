"""Bằng khen của Thủ tướng Chính phủ cho hộ gia đình chưa đủ tiêu chuẩn."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import Leaf
from thidua_cli.rules.ladders import findings, is_own_step
from thidua_cli.workspace.books import PlanFiles

ROOT = "bang-khen-thu-tuong"
FIX = "bỏ đề nghị, hoặc sửa điều đã xác nhận (confirmed) nếu ghi sai"


def owns(leaf: Leaf) -> bool:
    return leaf.root == ROOT and leaf.subject == "household" and is_own_step(leaf)


def check(files: PlanFiles) -> Iterator[Finding]:
    return findings(files, owns, FIX)


RULE = Rule(
    "TD328", "bang-khen-thu-tuong-ho", "Bằng khen của Thủ tướng cho hộ gia đình phải đủ mức đóng góp.", PlanFiles, check
)
