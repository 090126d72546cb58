"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_chu_thuong", "Mục II chữ thường.", lambda paper: paper.paragraph("II. NỘI DUNG").words("II. Nội dung")),
    Case("sai_khong_dam", "Mục II không đậm.", lambda paper: paper.paragraph("II. NỘI DUNG").bold(on=False)),
    Case("sai_khoan", "Tiêu đề khoản không đậm.", lambda paper: paper.paragraph("1. Mục đích").bold(on=False)),
    Case("sai_diem_nghieng", "Điểm nghiêng.", lambda paper: paper.paragraph("a) Động viên").italic()),
    Case(
        "dung_trong_ngoac",
        "Chữ thường trong ngoặc.",
        lambda paper: paper.paragraph("II. NỘI DUNG").words("II. NỘI DUNG (giai đoạn một)"),
    ),
    Case(
        "dung_khoan_la_cau",
        "Khoản là một câu, không đậm.",
        lambda paper: paper.paragraph("2. Yêu cầu").words("2. Các yêu cầu gồm:").bold(on=False),
    ),
    Case(
        "dung_khoan_chu_thuong",
        "Khoản mở đầu bằng chữ thường, không phải tiêu đề.",
        lambda paper: paper.paragraph("1. Mục đích").words("1. mục đích của phong trào").bold(on=False),
    ),
)
