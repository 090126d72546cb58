"""Bảng xếp đầu trang có viền."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.kinds import HEADED
from thidua_cli.docxcheck.paper import Paper


def check(paper: Paper) -> Iterator[Finding]:
    line = paper.head.nation or paper.head.motto
    table = paper.table(line.paragraph) if line is not None else None
    if line is not None and table is not None and table.bordered:
        yield Finding(
            paper.span(line), "bảng xếp phần đầu văn bản có viền", fix="chọn bảng và bỏ mọi đường viền (No Border)"
        )


RULE = PaperRule(
    "TD937",
    "khung-dau-khong-vien",
    "Bảng xếp phần đầu văn bản không có viền.",
    "Phụ lục I, phần I, mục IV",
    ("C11",),
    check,
    kinds=HEADED,
)
