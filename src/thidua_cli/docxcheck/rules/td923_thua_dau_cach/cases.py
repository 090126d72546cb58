"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case(
        "sai_hai_dau_cach",
        "Hai dấu cách giữa hai chữ.",
        lambda paper: paper.paragraph("Động viên").replace("công chức", "công  chức"),
    ),
    Case(
        "sai_truoc_dau_phay",
        "Dấu cách trước dấu phẩy.",
        lambda paper: paper.paragraph("Động viên").replace("công chức,", "công chức ,"),
    ),
    Case(
        "dung_cho_trong_cua_ngay",
        "Chỗ trống chờ điền ngày trong lời văn.",
        lambda paper: paper.paragraph("Động viên").replace("công chức", "từ ngày      tháng 3 năm 2026 công chức"),
    ),
    Case(
        "dung_dau_ket_thuc",
        "Dấu cách trước ./. ở cuối.",
        lambda paper: paper.paragraph("Văn phòng Sở./.").replace("Sở./.", "Sở ./."),
    ),
)
