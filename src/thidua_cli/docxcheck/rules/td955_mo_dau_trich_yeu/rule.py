"""V/v ở văn bản có tên loại."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.kinds import TYPED
from thidua_cli.docxcheck.lines import all_lines
from thidua_cli.docxcheck.paper import Paper

_ABOUT = re.compile(r"v\s*/\s*v\b", re.IGNORECASE)


def check(paper: Paper) -> Iterator[Finding]:
    head = paper.head
    if head.type is None:
        return
    above = all_lines(paper.document.paragraphs[: head.type.paragraph.number])
    wrong = next((line for line in (*above, *head.title) if _ABOUT.match(line.text)), None)
    if wrong is not None:
        message = f"trích yếu của {head.type.text} mở đầu bằng “V/v”; chỉ công văn ghi “V/v”"
        yield Finding(paper.span(wrong), message, fix="ghi trích yếu dưới tên loại, bỏ “V/v” hoặc viết rõ “Về việc”")


RULE = PaperRule(
    "TD955",
    "mo-dau-trich-yeu",
    "Trích yếu của văn bản có tên loại không mở đầu bằng V/v.",
    "Phụ lục I, phần I, mục II khoản 5 điểm b",
    ("G04",),
    check,
    kinds=TYPED,
)
