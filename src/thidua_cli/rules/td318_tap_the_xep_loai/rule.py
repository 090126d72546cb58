"""Xếp loại của tập thể thấp hơn mức danh hiệu tập thể đòi hỏi."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import Leaf, findings
from thidua_cli.workspace.books import PlanFiles

ROOTS = frozenset(
    {
        "tap-the-lao-dong-tien-tien",
        "don-vi-tien-tien",
        "tap-the-lao-dong-xuat-sac",
        "don-vi-quyet-thang",
        "co-thi-dua-bo-nganh-tinh",
    }
)
FIX = "bỏ đề nghị, hoặc sửa ratings của tập thể nếu ghi sai"


def owns(leaf: Leaf) -> bool:
    return leaf.root in ROOTS and leaf.form == "rating"


def check(files: PlanFiles) -> Iterator[Finding]:
    return findings(files, owns, FIX)


RULE = Rule("TD318", "tap-the-xep-loai", "Danh hiệu tập thể cần xếp loại tập thể đúng mức của luật.", PlanFiles, check)
