"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case(
        "sai_gach_dai",
        "Gạch ngang dài thay cho gạch nối.",
        lambda paper: paper.paragraph("Độc lập").replace(" - ", " – "),
    ),
    Case("sai_chu_hoa", "Viết hoa sai.", lambda paper: paper.paragraph("Độc lập").replace("Tự do", "Tự Do")),
    Case("sai_thieu", "Xóa Tiêu ngữ.", lambda paper: paper.paragraph("Độc lập").delete()),
    Case("dung_nguyen_van", "Giấy mời có Tiêu ngữ đúng nguyên văn.", lambda paper: paper.saved(), base="giay-moi"),
)
