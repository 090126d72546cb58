"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_co_vien", "Kẻ viền mọi ô.", lambda paper: paper.table_borders(1)),
    Case("dung_vien_khong", "Viền ghi rõ là không có.", lambda paper: paper.table_borders(1, "nil")),
)
