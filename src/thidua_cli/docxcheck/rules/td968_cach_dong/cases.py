"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

ONE = "Phong trào thi đua phải"

CASES = (
    Case("sai_2_dong", "Cách dòng 2.", lambda paper: paper.paragraph(ONE).lines(2)),
    Case("sai_12_pt", "Cách dòng đúng 12 pt với chữ cỡ 14.", lambda paper: paper.paragraph(ONE).spacing(line=12)),
    Case("dung_1_5", "Cách dòng 1,5.", lambda paper: paper.paragraph(ONE).lines("1.5")),
    Case("dung_dong_don", "Cách dòng đơn.", lambda paper: paper.paragraph(ONE).lines(1)),
    Case("dung_16_pt", "Cách dòng đúng 16 pt.", lambda paper: paper.paragraph(ONE).spacing(line=16)),
)
