"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case(
        "sai_phan_sau_khac",
        "Nửa đầu văn bản để lề trái 35 mm, phải 15 mm.",
        lambda paper: paper.break_section(
            paper.paragraph("Yêu cầu"),
            '<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1984" w:header="567"/>',
        ),
    ),
    Case("dung_hai_phan", "Hai phần cùng một lề.", lambda paper: paper.break_section(paper.paragraph("Yêu cầu"))),
)
