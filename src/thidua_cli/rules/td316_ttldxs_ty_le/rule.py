"""Tập thể lao động xuất sắc, Đơn vị quyết thắng: thiếu tỷ lệ hoàn thành nhiệm vụ hoặc tỷ lệ danh hiệu cá nhân."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import Leaf, findings
from thidua_cli.workspace.books import PlanFiles

ROOTS = frozenset({"tap-the-lao-dong-xuat-sac", "don-vi-quyet-thang"})
BEST = "chien-si-thi-dua-co-so"
FIX = "bỏ đề nghị, hoặc sửa xếp loại, danh sách cá nhân, số thành viên (headcounts) nếu ghi thiếu"


def owns(leaf: Leaf) -> bool:
    return leaf.root in ROOTS and leaf.form in ("members", "members_rated") and leaf.asked.members != BEST


def check(files: PlanFiles) -> Iterator[Finding]:
    return findings(files, owns, FIX)


RULE = Rule(
    "TD316",
    "ttldxs-ty-le",
    "Tập thể xuất sắc phải đủ tỷ lệ thành viên hoàn thành nhiệm vụ và tiên tiến.",
    PlanFiles,
    check,
)
