"""Đề nghị không đạt điều kiện riêng của kế hoạch hoặc của quy chế."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import finding, judged
from thidua_cli.workspace.books import PlanFiles

FIX = "rút đề nghị, hoặc ghi đủ hồ sơ nếu thực tế đã đạt điều kiện"


def check(files: PlanFiles) -> Iterator[Finding]:
    for found in judged(files):
        for failed in found.failed:
            if failed.source:
                yield finding(failed, FIX)


RULE = Rule(
    "TD398", "dieu-kien-rieng", "Đề nghị phải đạt điều kiện riêng của kế hoạch và của quy chế.", PlanFiles, check
)
