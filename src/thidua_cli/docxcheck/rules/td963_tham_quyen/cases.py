"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

AUTHORITY = "GIÁM ĐỐC SỞ"
DECIDES = "QUYẾT ĐỊNH:"

CASES = (
    Case(
        "sai_thieu_tham_quyen",
        "Xóa dòng thẩm quyền.",
        lambda paper: paper.paragraph(AUTHORITY).delete(),
        base="quyet-dinh",
    ),
    Case(
        "sai_thieu_quyet_dinh",
        "Xóa dòng QUYẾT ĐỊNH:.",
        lambda paper: paper.paragraph(DECIDES).delete(),
        base="quyet-dinh",
    ),
    Case(
        "sai_khong_dam",
        "Dòng thẩm quyền không đậm.",
        lambda paper: paper.paragraph(AUTHORITY).bold(on=False),
        base="quyet-dinh",
    ),
    Case(
        "sai_dau_phay",
        "Dòng thẩm quyền có dấu phẩy cuối.",
        lambda paper: paper.paragraph(AUTHORITY).words("GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ,"),
        base="quyet-dinh",
    ),
    Case(
        "sai_khong_hai_cham",
        "Dòng QUYẾT ĐỊNH thiếu dấu hai chấm.",
        lambda paper: paper.paragraph(DECIDES).words("QUYẾT ĐỊNH"),
        base="quyet-dinh",
    ),
    Case(
        "dung_hai_dong_co_13",
        "Thẩm quyền hai dòng, cỡ 13.",
        lambda paper: paper.paragraph(AUTHORITY).words("GIÁM ĐỐC\nSỞ KHOA HỌC VÀ CÔNG NGHỆ").size(13),
        base="quyet-dinh",
    ),
)
