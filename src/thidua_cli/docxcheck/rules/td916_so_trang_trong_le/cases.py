"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_dau_trang_xa", "Đầu trang cách mép giấy 18 mm.", lambda paper: paper.margins(header=18)),
    Case("dung_dau_trang_gan", "Đầu trang cách mép giấy 12,7 mm.", lambda paper: paper.margins(header="12.7")),
)
