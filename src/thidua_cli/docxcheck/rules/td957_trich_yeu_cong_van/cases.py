"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_thieu", "Xóa dòng V/v.", lambda paper: paper.paragraph("V/v").delete(), base="cong-van"),
    Case("sai_nghieng", "Dòng V/v nghiêng.", lambda paper: paper.paragraph("V/v").italic(), base="cong-van"),
    Case("sai_co_14", "Dòng V/v cỡ 14.", lambda paper: paper.paragraph("V/v").size(14), base="cong-van"),
    Case("sai_sat", "Dòng V/v sát dòng số.", lambda paper: paper.paragraph("V/v").spacing(before=3), base="cong-van"),
    Case(
        "sai_ben_phai",
        "Dòng V/v dưới dòng ngày.",
        lambda paper: paper.paragraph("V/v").move_after("Mẫu, ngày"),
        base="cong-van",
    ),
    Case(
        "dung_co_13_cach_6",
        "Dòng V/v cỡ 13, cách 6 pt.",
        lambda paper: paper.paragraph("V/v").size(13).spacing(before=6),
        base="cong-van",
    ),
)
