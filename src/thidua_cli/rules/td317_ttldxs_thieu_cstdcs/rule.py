"""Tập thể lao động xuất sắc, Đơn vị quyết thắng không có Chiến sĩ thi đua cơ sở nào."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import Leaf, findings
from thidua_cli.workspace.books import PlanFiles

ROOTS = frozenset({"tap-the-lao-dong-xuat-sac", "don-vi-quyet-thang"})
BEST = "chien-si-thi-dua-co-so"
FIX = "bỏ đề nghị, hoặc đề nghị Chiến sĩ thi đua cơ sở cho cá nhân đủ tiêu chuẩn của đơn vị"


def owns(leaf: Leaf) -> bool:
    return leaf.root in ROOTS and leaf.form == "members" and leaf.asked.members == BEST


def check(files: PlanFiles) -> Iterator[Finding]:
    return findings(files, owns, FIX)


RULE = Rule("TD317", "ttldxs-thieu-cstdcs", "Tập thể xuất sắc phải có Chiến sĩ thi đua cơ sở.", PlanFiles, check)
