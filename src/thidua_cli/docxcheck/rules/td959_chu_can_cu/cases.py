"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_dung", "Một căn cứ chữ đứng.", lambda paper: paper.paragraph("Căn cứ Luật").italic(on=False)),
    Case("sai_canh_trai", "Căn cứ dài canh trái.", lambda paper: paper.paragraph("Căn cứ Kế hoạch").align("left")),
    Case("sai_co_12", "Căn cứ cỡ 12.", lambda paper: paper.paragraph("Căn cứ Luật").size(12)),
    Case(
        "sai_khong_lui", "Căn cứ không lùi đầu dòng.", lambda paper: paper.paragraph("Căn cứ Luật").indent(firstLine=0)
    ),
    Case("dung_co_13", "Căn cứ cỡ 13.", lambda paper: paper.paragraph("Căn cứ Luật").size(13)),
    Case("dung_mot_dong", "Căn cứ một dòng canh trái.", lambda paper: paper.paragraph("Căn cứ Luật").align("left")),
    Case("dung_truoc_2020", "Căn cứ chữ đứng, năm 2018.", lambda paper: paper.saved(), base="ke-hoach-2018"),
)
