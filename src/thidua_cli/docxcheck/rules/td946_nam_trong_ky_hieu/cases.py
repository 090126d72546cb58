"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_co_nam", "Ký hiệu ghi năm.", lambda paper: paper.paragraph("Số: 05").words("Số: 05/2026/KH-SKHCN")),
    Case("dung_so_2026", "Số của văn bản là 2026.", lambda paper: paper.paragraph("Số: 05").words("Số: 2026/KH-SKHCN")),
)
