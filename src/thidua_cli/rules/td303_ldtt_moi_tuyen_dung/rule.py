"""Đề nghị Lao động tiên tiến cho người tuyển dụng chưa đủ số tháng của luật."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import LABOUR, Leaf, findings
from thidua_cli.workspace.books import PlanFiles

FIX = "rút đề nghị, hoặc sửa ngày tuyển dụng nếu ghi sai"


def owns(leaf: Leaf) -> bool:
    return leaf.root in LABOUR and leaf.form == "employed"


def check(files: PlanFiles) -> Iterator[Finding]:
    return findings(files, owns, FIX)


RULE = Rule(
    "TD303",
    "ldtt-moi-tuyen-dung",
    "Người mới tuyển dụng chưa đủ số tháng thì chưa xét Lao động tiên tiến.",
    PlanFiles,
    check,
)
