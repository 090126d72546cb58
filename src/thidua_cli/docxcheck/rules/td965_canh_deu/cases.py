"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case(
        "sai_canh_trai", "Một đoạn canh trái.", lambda paper: paper.paragraph("đơn vị thuộc Sở tổ chức").align("left")
    ),
    Case("dung_mot_dong", "Đoạn một dòng canh trái.", lambda paper: paper.paragraph("Phát hiện").align("left")),
)
