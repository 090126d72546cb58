"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case(
        "sai_thieu_ngay",
        "Một nghị định được nhắc lần đầu không có ngày.",
        lambda paper: paper.paragraph("gắn với nhiệm vụ").replace(
            "từng đơn vị", "từng đơn vị theo Nghị định số 98/2023/NĐ-CP"
        ),
    ),
    Case(
        "sai_ngoac_kep",
        "Chỗ dùng ngoặc thẳng, chỗ dùng ngoặc cong.",
        lambda paper: [
            paper.paragraph("Động viên").replace("hoàn thành", 'thi đua "hoàn thành"'),
            paper.paragraph("Phát hiện").replace("điển hình", "“điển hình”"),
        ],
    ),
    Case(
        "sai_gach",
        "Chỗ dùng gạch nối, chỗ dùng gạch dài.",
        lambda paper: [
            paper.paragraph("Động viên").replace("công chức, viên chức", "công chức - viên chức"),
            paper.paragraph("Phát hiện").replace("Phát hiện, nhân", "Phát hiện – nhân"),
        ],
    ),
    Case(
        "dung_lan_sau_viet_gon",
        "Kế hoạch đã ghi đủ ở căn cứ được nhắc lại bằng số.",
        lambda paper: paper.paragraph("gắn với nhiệm vụ").replace(
            "từng đơn vị", "từng đơn vị theo Kế hoạch số 10/KH-UBND"
        ),
    ),
)
