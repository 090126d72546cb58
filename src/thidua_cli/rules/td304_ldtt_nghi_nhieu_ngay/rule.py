"""Đề nghị Lao động tiên tiến cho người nghỉ từ số ngày làm việc mà luật không cho xét."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import LABOUR, Leaf, findings
from thidua_cli.workspace.books import PlanFiles

FIX = "rút đề nghị, hoặc sửa loại nghỉ, số ngày làm việc đã nghỉ nếu ghi sai"


def owns(leaf: Leaf) -> bool:
    return leaf.root in LABOUR and leaf.form == "absence_below"


def check(files: PlanFiles) -> Iterator[Finding]:
    return findings(files, owns, FIX)


RULE = Rule(
    "TD304",
    "ldtt-nghi-nhieu-ngay",
    "Người nghỉ nhiều ngày làm việc thì không xét Lao động tiên tiến, khi luật còn quy định ấy.",
    PlanFiles,
    check,
)
