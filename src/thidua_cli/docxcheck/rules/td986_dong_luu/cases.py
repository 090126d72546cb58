"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docx.editing import Editor
from thidua_cli.docxcheck.cases import Case


def no_archive(paper: Editor) -> None:
    paper.paragraph("- Lưu").delete()
    paper.paragraph("- Các phòng").replace("Sở;", "Sở.")


def archive_first(paper: Editor) -> None:
    paper.paragraph("- Lưu").replace("VP.", "VP;")
    paper.paragraph("- Các phòng").replace("Sở;", "Sở.")
    paper.paragraph("- Lưu").move_after("Nơi nhận:")


CASES = (
    Case("sai_thieu", "Không có dòng Lưu.", no_archive),
    Case("sai_khong_cuoi", "Dòng Lưu đứng đầu.", archive_first),
    Case("sai_khong_vt", "Dòng Lưu không có VT.", lambda paper: paper.paragraph("- Lưu").replace("VT, VP", "VP")),
    Case(
        "sai_khong_hai_cham",
        "Lưu không có dấu hai chấm.",
        lambda paper: paper.paragraph("- Lưu").replace("Lưu:", "Lưu"),
    ),
    Case("dung_chi_vt", "Chỉ lưu văn thư.", lambda paper: paper.paragraph("- Lưu").replace("VT, VP.", "VT.")),
    Case("dung_so_ban", "Có số bản lưu.", lambda paper: paper.paragraph("- Lưu").replace("VP.", "VP (02).")),
)
