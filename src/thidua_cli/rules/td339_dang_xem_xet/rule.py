"""Đề nghị khen thưởng cho người có việc đang xem xét, chưa kết luận."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import Leaf, findings
from thidua_cli.workspace.books import PlanFiles

FIX = "chờ kết luận rồi mới đề nghị; đã kết luận thì ghi ngày ở to của under_review"


def owns(leaf: Leaf) -> bool:
    return leaf.form == "clear"


def check(files: PlanFiles) -> Iterator[Finding]:
    return findings(files, owns, FIX)


RULE = Rule("TD339", "dang-xem-xet", "Đang xem xét, chưa kết luận thì chưa khen thưởng.", PlanFiles, check)
