"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

import datetime as calendar

from thidua_cli.docx.editing import Editor, Passage
from thidua_cli.docxcheck.around import Around
from thidua_cli.docxcheck.cases import Case

BASIS = "Căn cứ Kế hoạch số 10/KH-UBND"


def date(paper: Editor, words: str) -> Passage:
    return paper.paragraph("Mẫu, ngày").words(words)


def basis(paper: Editor, old: str, new: str) -> Passage:
    return paper.paragraph(BASIS).replace(old, new)


CASES = (
    Case("sai_ngay_khong_co", "Ngày 31 tháng 02.", lambda paper: date(paper, "Mẫu, ngày 31 tháng 02 năm 2026")),
    Case("sai_truoc_can_cu", "Trước căn cứ 4 ngày.", lambda paper: date(paper, "Mẫu, ngày 15 tháng 01 năm 2026")),
    Case(
        "sai_can_cu_khong_co_ngay",
        "Căn cứ ghi ngày 30 tháng 02.",
        lambda paper: basis(paper, "19 tháng 01", "30 tháng 02"),
    ),
    Case(
        "sai_tuong_lai",
        "Đã có số, chấm trước ngày ghi trong văn bản hai ngày.",
        lambda paper: date(paper, "Mẫu, ngày 15 tháng 3 năm 2026"),
        around=Around(today=calendar.date(2026, 3, 13)),
    ),
    Case(
        "dung_ngay_mai",
        "Đã có số, ghi ngày mai.",
        lambda paper: date(paper, "Mẫu, ngày 15 tháng 3 năm 2026"),
        around=Around(today=calendar.date(2026, 3, 14)),
    ),
    Case(
        "dung_chua_co_so",
        "Chưa có số, ghi sẵn ngày sẽ ký.",
        lambda paper: [
            date(paper, "Mẫu, ngày 15 tháng 3 năm 2026"),
            paper.paragraph("Số: 05").words("Số:        /KH-SKHCN"),
        ],
        around=Around(today=calendar.date(2026, 2, 1)),
    ),
    Case("dung_cung_ngay", "Cùng ngày với căn cứ.", lambda paper: date(paper, "Mẫu, ngày 19 tháng 01 năm 2026")),
    Case(
        "dung_ngay_trong_trich_yeu",
        "Ngày sau này nằm trong trích yếu của căn cứ.",
        lambda paper: basis(paper, "năm 2026.", "đến ngày 30 tháng 11 năm 2026."),
    ),
)
