"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_khong_dam", "Tên cơ quan không đậm.", lambda paper: paper.paragraph("SỞ KHOA HỌC").bold(on=False)),
    Case(
        "sai_chu_thuong",
        "Tên cơ quan chữ thường.",
        lambda paper: paper.paragraph("SỞ KHOA HỌC").words("Sở Khoa học và Công nghệ tỉnh Mẫu"),
    ),
    Case(
        "sai_khong_co",
        "Không ghi tên cơ quan.",
        lambda paper: [paper.paragraph("UBND TỈNH").delete(), paper.paragraph("SỞ KHOA HỌC").delete()],
    ),
    Case("dung_co_12", "Tên cơ quan cỡ 12.", lambda paper: paper.paragraph("SỞ KHOA HỌC").size(12)),
    Case("dung_cho_dien", "Tên cơ quan còn để chấm.", lambda paper: paper.paragraph("SỞ KHOA HỌC").words("…" * 14)),
)
