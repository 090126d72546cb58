"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_la_ma", "Mục II đánh thành V.", lambda paper: paper.paragraph("II. NỘI DUNG").words("V. NỘI DUNG")),
    Case("sai_khoan", "Khoản 2 đánh thành 3.", lambda paper: paper.paragraph("2. Yêu cầu").words("3. Yêu cầu")),
    Case("sai_trung", "Hai khoản 1.", lambda paper: paper.paragraph("2. Rút ngắn").words("1. Rút ngắn thời gian:")),
    Case(
        "dung_dem_tiep",
        "Khoản đếm tiếp sang mục sau.",
        lambda paper: [
            paper.paragraph("1. Hoàn thành").words("3. Hoàn thành 100% nhiệm vụ."),
            paper.paragraph("2. Rút ngắn").words("4. Rút ngắn thời gian, trong đó:"),
        ],
    ),
    Case(
        "dung_nam_dau_cau",
        "Câu mở đầu bằng một năm.",
        lambda paper: paper.paragraph("Phong trào thi đua phải").words("2026. Đó là năm của phong trào."),
    ),
    Case("sai_ngoac", "Khoản 2 ghi 2).", lambda paper: paper.paragraph("2. Yêu cầu").words("2) Yêu cầu")),
)
