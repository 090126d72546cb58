"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_dam", "Tên cơ quan chủ quản đậm.", lambda paper: paper.paragraph("UBND TỈNH").bold()),
    Case("sai_co_11", "Tên cơ quan chủ quản cỡ 11.", lambda paper: paper.paragraph("UBND TỈNH").size(11)),
    Case("dung_co_12", "Tên cơ quan chủ quản cỡ 12.", lambda paper: paper.paragraph("UBND TỈNH").size(12)),
    Case("dung_khong_co", "Không có cơ quan chủ quản.", lambda paper: paper.paragraph("UBND TỈNH").delete()),
)
