"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_khong_nghieng", "“Nơi nhận:” không nghiêng.", lambda paper: paper.paragraph("Nơi nhận").italic(on=False)),
    Case("sai_co_14", "“Nơi nhận:” cỡ 14.", lambda paper: paper.paragraph("Nơi nhận").size(14)),
    Case("sai_canh_giua", "“Nơi nhận:” canh giữa.", lambda paper: paper.paragraph("Nơi nhận").align("center")),
    Case("sai_khong_hai_cham", "Thiếu dấu hai chấm.", lambda paper: paper.paragraph("Nơi nhận").words("Nơi nhận")),
    Case(
        "sai_thieu",
        "Văn bản không có nơi nhận.",
        lambda paper: [
            paper.paragraph(words).delete() for words in ("Nơi nhận", "UBND tỉnh (để", "- Các phòng", "- Lưu")
        ],
    ),
    Case("dung_canh_deu", "“Nơi nhận:” canh đều hai bên.", lambda paper: paper.paragraph("Nơi nhận").align("both")),
)
