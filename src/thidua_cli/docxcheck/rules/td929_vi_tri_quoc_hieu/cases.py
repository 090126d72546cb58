"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_doi_cho", "Đổi chỗ hai ô của hàng đầu.", lambda paper: paper.swap_cells(1)),
    Case("dung_cong_van", "Công văn có Quốc hiệu ở ô bên phải.", lambda paper: paper.saved(), base="cong-van"),
)
