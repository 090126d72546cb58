"""Xã, phường tiêu biểu chưa đủ tiêu chuẩn."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import Leaf
from thidua_cli.rules.ladders import OF_EVERYBODY, findings
from thidua_cli.workspace.books import PlanFiles

ROOT = "xa-phuong-tieu-bieu"
FIX = "bỏ đề nghị, hoặc sửa điều đã xác nhận (confirmed) nếu ghi sai"


def owns(leaf: Leaf) -> bool:
    return leaf.root == ROOT and leaf.form not in OF_EVERYBODY


def check(files: PlanFiles) -> Iterator[Finding]:
    return findings(files, owns, FIX)


RULE = Rule("TD355", "xa-phuong-tieu-bieu", "Xã, phường tiêu biểu phải đủ tiêu chuẩn của luật.", PlanFiles, check)
