"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_dong_ruoi", "Tiêu ngữ cách dòng 1,5.", lambda paper: paper.paragraph("Độc lập").lines("1.5")),
    Case(
        "sai_cach_6pt", "Tiêu ngữ có khoảng cách trên 6 pt.", lambda paper: paper.paragraph("Độc lập").spacing(before=6)
    ),
    Case("dung_dong_don", "Dòng đơn ghi rõ.", lambda paper: paper.paragraph("Độc lập").lines(1)),
)
