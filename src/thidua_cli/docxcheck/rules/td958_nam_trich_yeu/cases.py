"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docx.editing import Editor
from thidua_cli.docxcheck.cases import Case

TITLE = "Phát động phong trào thi đua năm 2026"


def span(paper: Editor, title: str, text: str) -> None:
    """A span of years in the title and in the text."""
    paper.paragraph(TITLE).words(f"Phát động phong trào thi đua\ngiai đoạn {title}")
    paper.paragraph("Hoàn thành 100%").words(f"1. Hoàn thành mục tiêu giai đoạn {text}.")


CASES = (
    Case("sai_nam_cu", "Trích yếu còn năm cũ.", lambda paper: paper.paragraph(TITLE).replace("2026", "2025")),
    Case("sai_giai_doan", "Trích yếu sai năm đầu.", lambda paper: span(paper, "2001 - 2025", "2021 - 2025")),
    Case(
        "dung_giai_doan", "Trích yếu và lời văn một giai đoạn.", lambda paper: span(paper, "2021 - 2025", "2021-2025")
    ),
    Case(
        "dung_nam_trong_giai_doan",
        "Năm ở trích yếu nằm trong giai đoạn ở lời văn.",
        lambda paper: [
            paper.paragraph(TITLE).replace("2026", "2028"),
            paper.paragraph("Hoàn thành 100%").words("1. Hoàn thành mục tiêu giai đoạn 2026 - 2030."),
        ],
    ),
    Case(
        "dung_danh_sach",
        "Danh sách năm 2026, một dòng tóm tắt thành tích nhắc năm 2025.",
        lambda paper: paper.paragraph("Chuyên viên").words("Hồ sơ đúng hạn tăng so với năm 2025"),
        "danh-sach-ngang",
    ),
)
