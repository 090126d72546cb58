"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_khong_ke", "Xóa đường kẻ.", lambda paper: paper.after("Độc lập").delete()),
    Case(
        "dung_vien_duoi_chu",
        "Viền dưới của chính đoạn Tiêu ngữ.",
        lambda paper: [paper.after("Độc lập").delete(), paper.paragraph("Độc lập").indent(left=18, right=18).border()],
    ),
)
