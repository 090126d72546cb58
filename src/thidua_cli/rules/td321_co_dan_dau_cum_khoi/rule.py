"""Cờ thi đua cho tập thể không dẫn đầu cụm, khối."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import Leaf, findings
from thidua_cli.workspace.books import PlanFiles

ROOTS = frozenset({"co-thi-dua-bo-nganh-tinh", "co-thi-dua-chinh-phu"})
FORMS = frozenset({"rank", "judgement", "prior"})
FIX = "bỏ đề nghị, hoặc sửa thứ hạng (clusters), điều đã xác nhận (confirmed) nếu ghi sai"


def owns(leaf: Leaf) -> bool:
    return leaf.root in ROOTS and leaf.merit == "cong-trang" and leaf.form in FORMS


def check(files: PlanFiles) -> Iterator[Finding]:
    return findings(files, owns, FIX)


RULE = Rule("TD321", "co-dan-dau-cum-khoi", "Cờ thi đua hằng năm là của tập thể dẫn đầu cụm, khối.", PlanFiles, check)
