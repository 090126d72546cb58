"""Đề nghị Lao động tiên tiến cho người bị kỷ luật trong năm xét."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import LABOUR, Leaf, findings
from thidua_cli.workspace.books import PlanFiles

FIX = "rút đề nghị, hoặc sửa ngày chấp hành xong kỷ luật nếu ghi sai"


def owns(leaf: Leaf) -> bool:
    return leaf.root in LABOUR and leaf.form == "discipline_below"


def check(files: PlanFiles) -> Iterator[Finding]:
    return findings(files, owns, FIX)


RULE = Rule(
    "TD305",
    "ldtt-bi-ky-luat",
    "Người bị kỷ luật trong năm thì không xét Lao động tiên tiến, khi luật còn quy định ấy.",
    PlanFiles,
    check,
)
