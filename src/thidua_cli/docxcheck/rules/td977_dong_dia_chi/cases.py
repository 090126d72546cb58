"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from copy import deepcopy

from thidua_cli.docx.editing import MAIN, Editor, fragment
from thidua_cli.docxcheck.cases import Case

FOOTER = "word/footer1.xml"
RELATIONS = "word/_rels/document.xml.rels"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RULE = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>'


def footer(paper: Editor, kind: str, rule: str = _RULE, size: int = 22) -> None:
    """Add a footer of that kind which holds an address."""
    words = f'<w:r><w:rPr><w:sz w:val="{size}"/></w:rPr><w:t>Địa chỉ: Số 1, đường Thử, phường Mẫu</w:t></w:r>'
    line = f"<w:p><w:pPr>{rule}</w:pPr>{words}</w:p>"
    paper.parts[FOOTER] = f'<w:ftr xmlns:w="{_W}">{line}</w:ftr>'.encode()
    relation = paper.root(RELATIONS)[0]
    added = deepcopy(relation)
    kind_of = relation.get("Type", "").replace("styles", "footer")
    added.attrib.update({"Id": "rIdA", "Type": kind_of, "Target": "footer1.xml"})
    paper.root(RELATIONS).append(added)
    section = next(paper.root(MAIN).iter(f"{{{_W}}}sectPr"))
    section.insert(0, fragment(f'<w:footerReference w:type="{kind}" r:id="rIdA"/>'))


CASES = (
    Case(
        "sai_co_14",
        "Dòng địa chỉ cỡ 14.",
        lambda paper: footer(paper, "first", size=28),
        "cong-van",
    ),
    Case(
        "sai_khong_ke", "Dòng địa chỉ không có đường kẻ ở trên.", lambda paper: footer(paper, "first", ""), "cong-van"
    ),
    Case("sai_moi_trang", "Dòng địa chỉ in ở mọi trang.", lambda paper: footer(paper, "default"), "cong-van"),
    Case("dung_trang_dau", "Dòng địa chỉ cỡ 11 ở trang thứ nhất.", lambda paper: footer(paper, "first"), "cong-van"),
)
