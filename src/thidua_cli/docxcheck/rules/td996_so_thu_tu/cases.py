"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case(
        "sai_nhay_so",
        "Danh sách nhảy từ 1 tới 3.",
        lambda paper: paper.paragraph("2", nth=3).words("3"),  # after day and title
        "danh-sach-ngang",
    ),
    Case(
        "sai_thieu_nguoi",
        "Quyết định nói 03 cá nhân, danh sách có 2.",
        lambda paper: paper.paragraph("Điều 1.").replace("02 cá nhân", "03 cá nhân"),
        "quyet-dinh",
    ),
    Case(
        "dung_hai_danh_sach",
        "Một tập thể và hai cá nhân ở hai phụ lục.",
        lambda paper: paper.saved(),
        "quyet-dinh-ngang",
    ),
)
