"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_chu_do", "Một đoạn chữ đỏ.", lambda paper: paper.paragraph("Động viên").colour("FF0000")),
    Case("sai_to_vang", "Một đoạn tô nền vàng.", lambda paper: paper.paragraph("Động viên").highlight()),
    Case("dung_den_ghi_ro", "Chữ đen ghi rõ mã 000000.", lambda paper: paper.paragraph("Động viên").colour("000000")),
    Case(
        "sai_nen_chu",
        "Một đoạn có chữ trên nền vàng.",
        lambda paper: paper.paragraph("Động viên").shading("FFFF00"),
    ),
    Case(
        "sai_nen_doan",
        "Cả đoạn trên nền xám.",
        lambda paper: paper.paragraph("Động viên").shading("D9D9D9", whole=True),
    ),
    Case(
        "dung_nen_trang",
        "Nền trắng chép từ trang web.",
        lambda paper: paper.paragraph("Động viên").shading("FFFFFF").shading("auto", whole=True),
    ),
)
