"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_co_14", "Dòng số cỡ 14.", lambda paper: paper.paragraph("Số: 05").size(14)),
    Case("sai_dam", "Dòng số đậm.", lambda paper: paper.paragraph("Số: 05").bold()),
    Case("sai_canh_trai", "Dòng số canh trái.", lambda paper: paper.paragraph("Số: 05").align("left")),
    Case("dung_co_13_ghi_ro", "Cỡ 13 ghi rõ ở chữ.", lambda paper: paper.paragraph("Số: 05").size(13)),
)
