"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_bat_dau_tu_3", "Số trang bắt đầu từ 3.", lambda paper: paper.sections("pgNumType", start=3)),
    Case(
        "sai_phu_luc_danh_tiep",
        "Phụ lục bắt đầu từ trang 5.",
        lambda paper: paper.sections("pgNumType", number=2, start=5),
        base="quyet-dinh",
    ),
    Case("dung_khong_dat_so_dau", "Không đặt số bắt đầu cho văn bản.", lambda paper: paper.remove("pgNumType")),
)
