"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case(
        "sai_hai_lan",
        "Thêm ./. ở giữa văn bản.",
        lambda paper: paper.paragraph("Phong trào thi đua phải").replace("đơn vị.", "đơn vị./."),
    ),
    Case(
        "sai_con_loi_van",
        "Sau ./. còn một câu.",
        lambda paper: paper.paragraph("Trân trọng cảm ơn").copy_after("Kính đề nghị các đơn vị quan tâm."),
        base="cong-van",
    ),
    Case("dung_cuoi_cung", "Dấu ./. ở chữ cuối cùng.", lambda paper: paper.saved(), base="cong-van"),
)
