"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

ONE = "Phong trào thi đua phải"

CASES = (
    Case("sai_co_12", "Một đoạn cỡ 12.", lambda paper: paper.paragraph(ONE).size(12)),
    Case("sai_nghieng", "Một đoạn nghiêng.", lambda paper: paper.paragraph(ONE).italic()),
    Case("sai_hai_co", "Một đoạn cỡ 13 giữa lời văn cỡ 14.", lambda paper: paper.paragraph(ONE).size(13)),
    Case(
        "dung_ca_bai_co_13",
        "Cả lời văn cỡ 13.",
        lambda paper: [paper.paragraph(words).size(13) for words in ("Văn phòng Sở đề nghị", "Trân trọng")],
        base="cong-van",
    ),
    Case(
        "dung_chu_thich_nghieng",
        "Dòng chú thích trong ngoặc nghiêng.",
        lambda paper: paper.paragraph(ONE).copy_after("(Có danh sách kèm theo)").italic(),
    ),
    Case(
        "dung_can_cu_cho_dien",
        "Căn cứ còn để chấm.",
        lambda paper: paper.paragraph("Căn cứ Luật").words("Căn cứ ……………;"),
    ),
)
