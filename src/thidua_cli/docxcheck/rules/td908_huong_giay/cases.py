"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case(
        "sai_cong_van_ngang",
        "Cả công văn đặt ngang.",
        lambda paper: paper.page(297, 210, orient="landscape"),
        base="cong-van",
    ),
    Case(
        "dung_phu_luc_ngang",
        "Chỉ phụ lục đặt ngang.",
        lambda paper: paper.saved(),
        base="quyet-dinh-ngang",
    ),
    Case(
        "dung_danh_sach_ngang", "Danh sách gửi riêng đặt ngang cả tệp.", lambda paper: paper.saved(), "danh-sach-ngang"
    ),
)
