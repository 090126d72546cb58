"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_ten_loai", "Kế hoạch ghi QĐ.", lambda paper: paper.paragraph("Số: 05").words("Số: 05/QĐ-SKHCN")),
    Case("sai_chu_hoa_thuong", "Kế hoạch ghi Kh.", lambda paper: paper.paragraph("Số: 05").words("Số: 05/Kh-SKHCN")),
    Case(
        "sai_cong_van",
        "Công văn ghi CV.",
        lambda paper: paper.paragraph("Số: 27").words("Số: 27/CV-SKHCN"),
        base="cong-van",
    ),
    Case("sai_chu_thuong", "Mã cơ quan chữ thường.", lambda paper: paper.paragraph("Số: 05").words("Số: 05/KH-skhcn")),
    Case(
        "dung_chuong_trinh",
        "Chương trình ghi CTr.",
        lambda paper: [
            paper.paragraph("KẾ HOẠCH").words("CHƯƠNG TRÌNH"),
            paper.paragraph("Số: 05").words("Số: 05/CTr-SKHCN"),
        ],
    ),
    Case(
        "dung_thu_tuong",
        "Mã cơ quan có chữ thường.",
        lambda paper: paper.paragraph("Số: 05").words("Số: 05/KH-TTg"),
    ),
)
