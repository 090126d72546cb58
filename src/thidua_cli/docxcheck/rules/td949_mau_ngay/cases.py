"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docx.editing import Editor, Passage
from thidua_cli.docxcheck.cases import Case


def date(paper: Editor, words: str) -> Passage:
    return paper.paragraph("Mẫu, ngày").words(words)


CASES = (
    Case("sai_thieu_phay", "Thiếu dấu phẩy.", lambda paper: date(paper, "Mẫu ngày 15 tháng 3 năm 2026")),
    Case("sai_ngay_5", "Ngày 5.", lambda paper: date(paper, "Mẫu, ngày 5 tháng 3 năm 2026")),
    Case("sai_thang_2", "Tháng 2.", lambda paper: date(paper, "Mẫu, ngày 15 tháng 2 năm 2026")),
    Case("sai_thang_03", "Tháng 03.", lambda paper: date(paper, "Mẫu, ngày 15 tháng 03 năm 2026")),
    Case("sai_thieu_dia_danh", "Không có địa danh.", lambda paper: date(paper, "ngày 15 tháng 3 năm 2026")),
    Case("sai_ngay_gach_cheo", "Ngày ghi tắt.", lambda paper: date(paper, "Mẫu, ngày 15/3/2026")),
    Case("sai_thieu_chu_ngay", "Không có chữ ngày.", lambda paper: date(paper, "Mẫu, 15 tháng 3 năm 2026")),
    Case("dung_thang_10", "Tháng 10.", lambda paper: date(paper, "Mẫu, ngày 15 tháng 10 năm 2026")),
    Case("dung_chua_ghi_ngay", "Chưa ghi ngày.", lambda paper: date(paper, "Mẫu, ngày      tháng 3 năm 2026")),
    Case("sai_viet_hoa", "Ngày, Tháng, Năm viết hoa.", lambda paper: date(paper, "Mẫu, Ngày 15 Tháng 3 Năm 2026")),
    Case("sai_nam_26", "Năm 26.", lambda paper: date(paper, "Mẫu, ngày 15 tháng 3 năm 26")),
    Case("dung_chua_ghi_nam", "Năm chưa ghi hết.", lambda paper: date(paper, "Mẫu, ngày … tháng … năm 20…")),
)
