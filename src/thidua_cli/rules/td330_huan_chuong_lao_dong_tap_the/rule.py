"""Huân chương Lao động, Huân chương Độc lập cho tập thể chưa đủ tiêu chuẩn."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import Leaf
from thidua_cli.rules.ladders import BY_THEME, INDEPENDENCE_MEDALS, SERVICE_MEDALS, findings, is_own_step
from thidua_cli.workspace.books import PlanFiles

ROOTS = SERVICE_MEDALS | INDEPENDENCE_MEDALS
FIX = "bỏ đề nghị, hoặc ghi thêm ngày thành lập, khen thưởng, xếp loại còn thiếu vào sổ"


def owns(leaf: Leaf) -> bool:
    return leaf.root in ROOTS and leaf.subject == "collective" and leaf.merit != BY_THEME and is_own_step(leaf)


def check(files: PlanFiles) -> Iterator[Finding]:
    return findings(files, owns, FIX)


RULE = Rule("TD330", "huan-chuong-lao-dong-tap-the", "Huân chương cho tập thể phải đủ tiêu chuẩn.", PlanFiles, check)
