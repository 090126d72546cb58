"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_ben_phai", "Số trang canh phải.", lambda paper: paper.paragraphs(part="word/header1.xml").align("right")),
    Case(
        "dung_khung_noi",
        "Số trang trong khung nổi giữa trang.",
        lambda paper: paper.paragraphs(part="word/header1.xml").align("left").frame("center"),
    ),
)
