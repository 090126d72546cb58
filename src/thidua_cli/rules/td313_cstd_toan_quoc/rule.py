"""Đề nghị Chiến sĩ thi đua toàn quốc khi thiếu lần liên tục hoặc thiếu sáng kiến."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import Leaf, findings
from thidua_cli.workspace.books import PlanFiles

FIX = "ghi đủ sổ khen thưởng, sáng kiến của người này, hoặc rút đề nghị"


def owns(leaf: Leaf) -> bool:
    return leaf.root == "chien-si-thi-dua-toan-quoc" and leaf.form in ("prior", "initiative")


def check(files: PlanFiles) -> Iterator[Finding]:
    return findings(files, owns, FIX)


RULE = Rule(
    "TD313",
    "cstd-toan-quoc",
    "Chiến sĩ thi đua toàn quốc cần hai lần liên tục và sáng kiến phạm vi toàn quốc.",
    PlanFiles,
    check,
)
