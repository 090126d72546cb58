"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case(
        "sai_dia_danh_dai",
        "Địa danh dài hơn ô.",
        lambda paper: paper.paragraph("Mẫu, ngày").words("Thành phố Hồ Chí Minh, ngày 15 tháng 3 năm 2026"),
    ),
    Case(
        "dung_vua_o",
        "Địa danh vừa ô.",
        lambda paper: paper.paragraph("Mẫu, ngày").words("Quảng Ngãi, ngày 15 tháng 3 năm 2026"),
    ),
)
