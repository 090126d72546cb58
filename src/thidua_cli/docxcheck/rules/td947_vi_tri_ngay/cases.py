"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docx.editing import Editor
from thidua_cli.docxcheck.cases import Case


def row_above(paper: Editor) -> None:
    """Below the line of the motto, in the cell of Quốc hiệu; its own cell keeps an empty paragraph."""
    date = paper.paragraph("Mẫu, ngày")
    date.insert_before('<w:p><w:pPr><w:pStyle w:val="VBNgay"/></w:pPr></w:p>')
    paper.after("Độc lập").elements[0].addnext(date.elements[0])


CASES = (
    Case("sai_khac_hang", "Dòng ngày ở hàng trên.", row_above),
    Case("sai_ben_trai", "Dòng ngày ở bên trái.", lambda paper: paper.swap_cells(1, row=2)),
    Case("sai_khong_co", "Không có dòng ngày.", lambda paper: paper.paragraph("Mẫu, ngày").words("")),
    Case("dung_bien_ban", "Biên bản không có dòng ngày.", lambda paper: paper.saved(), base="bien-ban"),
)
