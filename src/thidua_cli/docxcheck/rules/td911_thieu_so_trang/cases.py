"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docx.editing import MAIN
from thidua_cli.docxcheck.cases import Case


def header_to_footer(parts: dict[str, bytes]) -> dict[str, bytes]:
    """The same part, called a footer by the document."""
    return {MAIN: parts[MAIN].replace(b"headerReference", b"footerReference")}


CASES = (
    Case("sai_khong_co", "Xóa trường số trang.", lambda paper: paper.remove("r", part="word/header1.xml")),
    Case(
        "sai_chan_trang",
        "Số trang chuyển xuống chân trang.",
        lambda paper: paper.parts.update(header_to_footer(paper.parts)),
    ),
    Case(
        "dung_truong_don",
        "Trường số trang dạng đơn (fldSimple).",
        lambda paper: paper.paragraphs(part="word/header1.xml").replace_with(
            '<w:p><w:pPr><w:pStyle w:val="VBSoTrang"/></w:pPr>'
            '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>'
        ),
    ),
)
