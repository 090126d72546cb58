"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_hai_cham", "Đề mục có dấu hai chấm.", lambda paper: paper.paragraph("1. Mục đích").words("1. Mục đích:")),
    Case("sai_cham", "Đề mục có dấu chấm.", lambda paper: paper.paragraph("II. NỘI DUNG").words("II. NỘI DUNG.")),
    Case("sai_khong_gan", "Đề mục không gắn đoạn dưới.", lambda paper: paper.paragraph("II. NỘI").keep_next(on=False)),
    Case(
        "dung_cau_dam",
        "Khoản là một câu dài, đậm.",
        lambda paper: (
            paper.paragraph("1. Hoàn thành")
            .words("1. Hoàn thành 100% nhiệm vụ trong chương trình công tác năm, bảo đảm tiến độ và chất lượng đề ra.")
            .bold()
        ),
    ),
)
