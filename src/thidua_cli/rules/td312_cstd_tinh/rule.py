"""Đề nghị Chiến sĩ thi đua bộ, ban, ngành, tỉnh khi thiếu năm liên tục hoặc thiếu sáng kiến."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import Leaf, findings
from thidua_cli.workspace.books import PlanFiles

FIX = "ghi đủ sổ khen thưởng, sáng kiến của người này, hoặc rút đề nghị"


def owns(leaf: Leaf) -> bool:
    return leaf.root == "chien-si-thi-dua-bo-nganh-tinh" and leaf.form in ("prior", "initiative")


def check(files: PlanFiles) -> Iterator[Finding]:
    return findings(files, owns, FIX)


RULE = Rule(
    "TD312",
    "cstd-tinh",
    "Chiến sĩ thi đua bộ, ban, ngành, tỉnh cần các năm liên tục và sáng kiến cấp ấy.",
    PlanFiles,
    check,
)
