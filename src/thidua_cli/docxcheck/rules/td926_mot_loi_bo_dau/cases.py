"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case(
        "sai_lan_hai_loi",
        "Uỷ ban và ủy ban trong một văn bản.",
        lambda paper: paper.paragraph("Động viên").replace("công chức", "công chức Uỷ ban"),
    ),
    Case(
        "dung_mot_loi",
        "Hai chữ cùng một lối.",
        lambda paper: paper.paragraph("Động viên").replace("công chức", "công chức, hòa giải viên, khóa học"),
    ),
    Case(
        "dung_ten_rieng",
        "Tên người bỏ dấu theo lối khác.",
        lambda paper: paper.paragraphs(style="VBHoTen").words("Nguyễn Văn Hoà"),
    ),
)
