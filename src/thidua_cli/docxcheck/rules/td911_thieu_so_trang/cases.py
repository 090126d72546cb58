"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docx.editing import MAIN, Editor, fragment
from thidua_cli.docx.reading.names import REFERENCE, W
from thidua_cli.docxcheck.cases import Case


def header_to_footer(parts: dict[str, bytes]) -> dict[str, bytes]:
    """The same part, called a footer by the document."""
    return {MAIN: parts[MAIN].replace(b"headerReference", b"footerReference")}


def even_pages(paper: Editor, header: str = "") -> None:
    """Headers of even pages set apart; `header` is the relation that they show, none for an empty one."""
    paper.root("word/settings.xml").append(fragment("<w:evenAndOddHeaders/>"))
    if header:
        section = next(paper.root().iter(f"{W}sectPr"))
        section.insert(0, fragment(f'<w:headerReference w:type="even" r:id="{header}"/>'))


def default_header(paper: Editor) -> str:
    found = paper.root().iter(f"{W}headerReference")
    return next(one.get(REFERENCE, "") for one in found if one.get(f"{W}type") == "default")


CASES = (
    Case("sai_khong_co", "Xóa trường số trang.", lambda paper: paper.remove("r", part="word/header1.xml")),
    Case(
        "sai_chan_trang",
        "Số trang chuyển xuống chân trang.",
        lambda paper: paper.parts.update(header_to_footer(paper.parts)),
    ),
    Case("sai_trang_chan", "Đầu trang chẵn đặt riêng và để trống.", even_pages),
    Case(
        "dung_trang_chan",
        "Đầu trang chẵn đặt riêng, cũng có số trang.",
        lambda paper: even_pages(paper, default_header(paper)),
    ),
    Case(
        "dung_truong_don",
        "Trường số trang dạng đơn (fldSimple).",
        lambda paper: paper.paragraphs(part="word/header1.xml").replace_with(
            '<w:p><w:pPr><w:pStyle w:val="VBSoTrang"/></w:pPr>'
            '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>'
        ),
    ),
    Case(
        "dung_chan_trang_2018",
        "Văn bản năm 2018 có số trang ở chân trang.",
        lambda paper: paper.saved(),
        "ke-hoach-2018",
    ),
)
