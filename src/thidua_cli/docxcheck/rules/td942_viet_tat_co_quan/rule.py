"""Tên cơ quan ban hành viết tắt."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.paper import Paper

SHORT = re.compile(
    r"\b(?:UBND|HĐND|UBMTTQ|MTTQ|HĐTĐKT|TĐKT|TĐ-KT|KHCN|GDĐT|VHTTDL|VHTT|LĐTBXH|LĐTB|TNMT|NNPTNT|KHĐT|TTTT|GTVT)\b"
    r"|\w+&\w+"
)
"""Short forms of public bodies; names of firms (TNHH) and of schools (THPT) may be registered as they are."""


def check(paper: Paper) -> Iterator[Finding]:
    for line in paper.head.agency:
        match = SHORT.search(line.text)
        if match is not None:
            message = f"tên cơ quan ban hành viết tắt “{match[0]}”; phải ghi đầy đủ tên chính thức"
            yield Finding(paper.span(line), message, fix="ghi đủ tên; chỉ tên cơ quan chủ quản được viết tắt")


RULE = PaperRule(
    "TD942",
    "viet-tat-co-quan",
    "Tên cơ quan ban hành ghi đầy đủ, không viết tắt.",
    "Phụ lục I, phần I, mục II khoản 2 điểm a",
    ("D04",),
    check,
    Severity.WARNING,
    OFFICIAL,
)
