"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_nghieng", "Trích yếu nghiêng.", lambda paper: paper.paragraph("Phát động phong trào").italic()),
    Case("sai_khong_dam", "Trích yếu không đậm.", lambda paper: paper.paragraph("Phát động phong trào").bold(on=False)),
    Case("sai_khong_co", "Không có trích yếu.", lambda paper: paper.paragraph("Phát động phong trào").delete()),
    Case(
        "dung_ten_loai_da_noi_ro",
        "Tên loại đã nói rõ là biên bản gì.",
        lambda paper: [
            paper.paragraph("BIÊN BẢN").words("BIÊN BẢN KIỂM PHIẾU"),
            paper.paragraph("Họp xét danh hiệu").delete(),
        ],
        "bien-ban",
    ),
    Case("dung_co_13", "Trích yếu cỡ 13.", lambda paper: paper.paragraph("Phát động phong trào").size(13)),
)
