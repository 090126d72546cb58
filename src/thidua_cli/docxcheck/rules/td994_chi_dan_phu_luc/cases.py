"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case(
        "sai_khong_chi_dan",
        "Lời văn không nhắc tới phụ lục.",
        lambda paper: paper.paragraph("Điều 1.").replace("có tên trong Phụ lục kèm theo", "sau đây"),
        "quyet-dinh",
    ),
    Case(
        "sai_thieu_mot",
        "Lời văn chỉ nhắc tới một trong hai phụ lục.",
        lambda paper: paper.paragraph("Điều 1.").replace("(Phụ lục II kèm theo)", "của Sở"),
        "quyet-dinh-ngang",
    ),
    Case(
        "dung_hai_so",
        "Lời văn gọi hai phụ lục bằng số, không có chữ kèm theo.",
        lambda paper: paper.paragraph("Điều 1.").replace("Phụ lục II kèm theo", "Phụ lục II"),
        "quyet-dinh-ngang",
    ),
    Case(
        "dung_danh_sach",
        "Lời văn nói danh sách kèm theo.",
        lambda paper: paper.paragraph("Điều 1.").replace("trong Phụ lục kèm theo", "trong danh sách kèm theo"),
        "quyet-dinh",
    ),
)
