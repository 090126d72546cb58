"""Đề nghị Chiến sĩ thi đua cơ sở cho người không có sáng kiến, đề tài và không hoàn thành xuất sắc."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import Leaf, findings
from thidua_cli.workspace.books import PlanFiles

FIX = "ghi sáng kiến, đề tài đã được công nhận vào tệp kind: initiatives, hoặc rút đề nghị"


def owns(leaf: Leaf) -> bool:
    return leaf.root == "chien-si-thi-dua-co-so" and leaf.form in ("rating", "initiative")


def check(files: PlanFiles) -> Iterator[Finding]:
    return findings(files, owns, FIX)


RULE = Rule(
    "TD302",
    "cstdcs-thieu-thanh-tich",
    "Chiến sĩ thi đua cơ sở cần sáng kiến, từ năm 2024 có thể thay bằng hoàn thành xuất sắc.",
    PlanFiles,
    check,
)
