"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_thieu", "Không có dòng Kèm theo.", lambda paper: paper.paragraph("(Kèm theo").delete(), "quyet-dinh"),
    Case(
        "sai_khong_nghieng",
        "Dòng Kèm theo không nghiêng.",
        lambda paper: paper.paragraph("(Kèm theo").italic(on=False),
        "quyet-dinh",
    ),
    Case(
        "sai_so",
        "Dòng Kèm theo ghi số khác.",
        lambda paper: paper.paragraph("(Kèm theo").replace("112/", "121/"),
        "quyet-dinh",
    ),
    Case(
        "sai_ky_hieu",
        "Dòng Kèm theo ghi ký hiệu khác.",
        lambda paper: paper.paragraph("(Kèm theo").replace("QĐ-SKHCN", "KH-SKHCN"),
        "quyet-dinh",
    ),
    Case(
        "sai_ngay",
        "Dòng Kèm theo ghi ngày khác.",
        lambda paper: paper.paragraph("(Kèm theo").replace("ngày 20", "ngày 21"),
        "quyet-dinh",
    ),
    Case(
        "dung_de_trong",
        "Số để trống trong khi chờ ký.",
        lambda paper: paper.paragraph("(Kèm theo").replace("112/", "    /"),
        "quyet-dinh",
    ),
    Case("dung_co_13", "Dòng Kèm theo cỡ 13.", lambda paper: paper.paragraph("(Kèm theo").size(13), "quyet-dinh"),
)
