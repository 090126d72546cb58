"""Tập thể lao động tiên tiến, Đơn vị tiên tiến: tỷ lệ thành viên đạt danh hiệu cá nhân thấp hơn luật."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import Leaf, findings
from thidua_cli.workspace.books import PlanFiles

ROOTS = frozenset({"tap-the-lao-dong-tien-tien", "don-vi-tien-tien"})
FIX = "bỏ đề nghị, hoặc sửa số thành viên (headcounts) và danh sách cá nhân của đơn vị nếu ghi thiếu"


def owns(leaf: Leaf) -> bool:
    return leaf.root in ROOTS and leaf.form == "members"


def check(files: PlanFiles) -> Iterator[Finding]:
    return findings(files, owns, FIX)


RULE = Rule("TD314", "ttldtt-ty-le", "Tập thể tiên tiến phải đủ tỷ lệ thành viên tiên tiến.", PlanFiles, check)
