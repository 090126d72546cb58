"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docx.editing import Editor
from thidua_cli.docxcheck.cases import Case


def one_less(paper: Editor) -> None:
    """Without Điều 2; those after it and what names them moved up."""
    paper.paragraph("Điều 2.").delete()
    paper.paragraph("Điều 3.").replace("Điều 3.", "Điều 2.")
    paper.paragraph("Như Điều 3").replace("Điều 3", "Điều 2")


CASES = (
    Case(
        "sai_khong_dam", "“Điều 2.” không đậm.", lambda paper: paper.paragraph("Điều 2.").bold(on=False), "quyet-dinh"
    ),
    Case(
        "sai_khong_cham",
        "“Điều 2:” có dấu hai chấm.",
        lambda paper: paper.paragraph("Điều 2.").replace("Điều 2.", "Điều 2:"),
        "quyet-dinh",
    ),
    Case(
        "sai_nhay_so",
        "Sau Điều 1 là Điều 3, rồi Điều 3.",
        lambda paper: paper.paragraph("Điều 2.").replace("Điều 2.", "Điều 3."),
        "quyet-dinh",
    ),
    Case("dung_mot_dieu", "Chỉ còn hai điều, liền nhau.", one_less, "quyet-dinh"),
)
