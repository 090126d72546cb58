"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docx.editing import Editor, fragment
from thidua_cli.docxcheck.cases import Case


def divide(paper: Editor) -> None:
    """Words may be divided at the end of a line."""
    paper.root("word/settings.xml").insert(1, fragment("<w:autoHyphenation/>"))


def whole_words(paper: Editor) -> None:
    """The same, but no paragraph lets it happen."""
    divide(paper)
    for element in paper.paragraphs().elements:
        element[0].append(fragment("<w:suppressAutoHyphens/>"))


CASES = (
    Case(
        "sai_hai_doan_trong",
        "Hai đoạn trống trước một đề mục.",
        lambda paper: paper.paragraph("II. NỘI DUNG").insert_before("<w:p/>").insert_before("<w:p/>"),
    ),
    Case("sai_tu_ngat_tu", "Tệp đặt chế độ tự ngắt từ.", divide),
    Case("dung_khong_ngat", "Tệp đặt chế độ tự ngắt từ mà mọi đoạn đều giữ từ nguyên vẹn.", whole_words),
    Case(
        "dung_mot_doan_trong", "Một đoạn trống.", lambda paper: paper.paragraph("II. NỘI DUNG").insert_before("<w:p/>")
    ),
)
