"""Cờ thi đua theo chuyên đề khi phong trào chưa đủ số năm, hoặc tập thể không dẫn đầu."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import Leaf, findings
from thidua_cli.rules.ladders import BY_THEME, OF_EVERYBODY
from thidua_cli.workspace.books import PlanFiles

OF_THE_PROVINCE = "co-thi-dua-bo-nganh-tinh"
ROOTS = frozenset({OF_THE_PROVINCE, "co-thi-dua-chinh-phu"})
FIX = "xét khi phong trào đã đủ số năm và sơ kết, tổng kết, hoặc sửa thời gian của kế hoạch nếu ghi sai"


def owns(leaf: Leaf) -> bool:
    return leaf.root in ROOTS and leaf.merit == BY_THEME and leaf.form not in OF_EVERYBODY


def is_warned(leaf: Leaf) -> bool:
    """The years of a bộ's or tỉnh's own movement are known from the circular of one sector: others may differ."""
    return owns(leaf) and leaf.root == OF_THE_PROVINCE and leaf.form == "movement"


def check(files: PlanFiles) -> Iterator[Finding]:
    yield from findings(files, lambda leaf: owns(leaf) and not is_warned(leaf), FIX)
    yield from findings(files, is_warned, FIX, warns=True)


RULE = Rule("TD322", "co-chuyen-de", "Cờ thi đua theo chuyên đề cần phong trào đủ số năm.", PlanFiles, check)
