"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

import unicodedata

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_chu_d", "Chữ Đ gõ bằng mã U+00D0.", lambda paper: paper.paragraph("Động viên").replace("Đ", "\u00d0")),
    Case(
        "sai_dau_roi",
        "Hai chữ dựng rời.",
        lambda paper: paper.paragraph("Động viên").replace("hoàn thành", unicodedata.normalize("NFD", "hoàn thành")),
    ),
    Case(
        "sai_ky_tu_vo_hinh",
        "Một ký tự rộng bằng không giữa hai chữ.",
        lambda paper: paper.paragraph("Động viên").replace("công chức", "công\u200b chức"),
    ),
    Case(
        "sai_ma_rieng",
        "Một ký tự ở vùng mã dùng riêng.",
        lambda paper: paper.paragraph("Động viên").replace("công chức", "công \ue001 chức"),
    ),
    Case(
        "dung_cach_khong_ngat",
        "Dấu cách không ngắt giữa hai chữ.",
        lambda paper: paper.paragraph("Động viên").replace("công chức", "công\u00a0chức"),
    ),
)
