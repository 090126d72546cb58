"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_co_nho", "Số trang cỡ 10.", lambda paper: paper.paragraphs(part="word/header1.xml").size(10)),
    Case(
        "sai_kem_chu",
        "Thêm chữ vào số trang.",
        lambda paper: paper.paragraphs(part="word/header1.xml").append("<w:r><w:t>/5</w:t></w:r>"),
    ),
    Case("dung_co_13", "Số trang cỡ 13.", lambda paper: paper.paragraphs(part="word/header1.xml").size(13)),
)
