"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docx.editing import Editor
from thidua_cli.docxcheck.cases import Case


def loose(paper: Editor) -> None:
    """Nothing keeps the lines of the signature together."""
    paper.remove("cantSplit")
    paper.paragraph("TL. GIÁM").keep_next(on=False)


OFFICE = (
    '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val="28"/></w:rPr>'
    "<w:t>CHÁNH VĂN PHÒNG</w:t></w:r></w:p>"
)
"""The office of who signs for a council, printed above the name."""


def held_once(paper: Editor) -> None:
    """Only the first line keeps with the next."""
    paper.remove("cantSplit")
    for place in ("CHÁNH VĂN", "Nguyễn Văn"):
        paper.paragraph(place).keep_next(on=False)
    paper.after("CHÁNH VĂN").keep_next(on=False)


def kept(paper: Editor) -> None:
    """Rows may go on overleaf, paragraphs keep with the next."""
    paper.remove("cantSplit")
    for place in ("TL. GIÁM", "CHÁNH VĂN"):
        paper.paragraph(place).keep_next()
    paper.after("CHÁNH VĂN").keep_next()


CASES = (
    Case(
        "sai_cho_hep",
        "Chỗ ký chỉ cao 40 pt.",
        lambda paper: paper.after("PHÓ GIÁM").spacing(line=40),
    ),
    Case(
        "sai_cho_rong",
        "Chỗ ký cao 150 pt.",
        lambda paper: paper.after("PHÓ GIÁM").spacing(line=150),
    ),
    Case(
        "sai_cat_trang",
        "Hàng của khối chữ ký được phép sang trang.",
        loose,
        "cong-van",
    ),
    Case(
        "sai_chi_giu_dong_dau",
        "Hàng được phép sang trang, chỉ dòng đầu giữ với dòng sau.",
        held_once,
        "cong-van",
    ),
    Case(
        "dung_hai_chuc_vu",
        "Dưới chỗ ký là chức vụ ở cơ quan, rồi mới tới họ tên.",
        lambda paper: paper.after("PHÓ GIÁM").insert_after(OFFICE),
    ),
    Case("dung_55", "Chỗ ký cao đúng 55 pt.", lambda paper: paper.after("PHÓ GIÁM").spacing(line=55)),
    Case("dung_110", "Chỗ ký cao đúng 110 pt.", lambda paper: paper.after("PHÓ GIÁM").spacing(line=110)),
    Case(
        "dung_chuc_vu_tren_ten",
        "Người ký thay mặt Hội đồng: chức vụ ở cơ quan đứng dưới chỗ ký.",
        lambda paper: paper.paragraph("Nguyễn Văn").copy_before("CHÁNH VĂN PHÒNG SỞ"),
        "giay-moi",
    ),
    Case(
        "dung_giu_tung_dong",
        "Không khóa hàng nhưng từng dòng giữ với dòng sau.",
        kept,
        "cong-van",
    ),
)
