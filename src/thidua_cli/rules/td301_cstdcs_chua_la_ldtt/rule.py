"""Đề nghị Chiến sĩ thi đua cơ sở cho người không có Lao động tiên tiến, Chiến sĩ tiên tiến của năm ấy."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import Leaf, findings
from thidua_cli.workspace.books import PlanFiles

FIX = "đề nghị Lao động tiên tiến cho người này trước, hoặc rút đề nghị Chiến sĩ thi đua cơ sở"


def owns(leaf: Leaf) -> bool:
    return leaf.root == "chien-si-thi-dua-co-so" and leaf.form == "prior"


def check(files: PlanFiles) -> Iterator[Finding]:
    return findings(files, owns, FIX)


RULE = Rule(
    "TD301", "cstdcs-chua-la-ldtt", "Chiến sĩ thi đua cơ sở phải là Lao động tiên tiến cùng năm.", PlanFiles, check
)
