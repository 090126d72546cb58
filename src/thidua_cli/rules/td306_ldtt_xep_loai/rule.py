"""Đề nghị Lao động tiên tiến cho người xếp loại dưới mức của luật."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import LABOUR, Leaf, findings
from thidua_cli.workspace.books import PlanFiles

FIX = "rút đề nghị, hoặc sửa xếp loại nếu ghi sai"


def owns(leaf: Leaf) -> bool:
    return leaf.root in LABOUR and leaf.form == "rating"


def check(files: PlanFiles) -> Iterator[Finding]:
    return findings(files, owns, FIX)


RULE = Rule(
    "TD306", "ldtt-xep-loai", "Lao động tiên tiến phải được xếp loại từ hoàn thành tốt nhiệm vụ.", PlanFiles, check
)
