"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docx.editing import Editor
from thidua_cli.docxcheck.cases import Case

BLUE = (
    '<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH>'
    '<wp:extent cx="2170000" cy="0"/><a:graphic><a:graphicData><wps:wsp><wps:spPr><a:prstGeom prst="line"/></wps:spPr>'
    '<wps:style><a:lnRef idx="1"><a:schemeClr val="accent1"/></a:lnRef></wps:style>'
    "</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
)
"""A line as Word draws it when nobody chooses its colour."""


def drawn(paper: Editor, xml: str) -> None:
    paper.after("Độc lập").delete()
    paper.paragraph("Độc lập").append(xml)


CASES = (
    Case(
        "sai_gach_chan",
        "Gạch chân thay cho đường kẻ.",
        lambda paper: [paper.after("Độc lập").delete(), paper.paragraph("Độc lập").underline()],
    ),
    Case("sai_net_doi", "Đường kẻ nét đôi.", lambda paper: paper.after("Độc lập").border("top", kind="double")),
    Case("sai_net_mau_chu_de", "Nét vẽ theo màu chủ đề (Accent 1).", lambda paper: drawn(paper, BLUE)),
    Case(
        "dung_net_chu_de_den",
        "Nét vẽ theo màu chữ của chủ đề.",
        lambda paper: drawn(paper, BLUE.replace("accent1", "tx1")),
    ),
    Case(
        "dung_net_tu_dong",
        "Nét màu tự động.",
        lambda paper: paper.after("Độc lập").border("top", colour="auto"),
    ),
    Case(
        "dung_net_mau_den",
        "Nét đơn ghi rõ màu đen.",
        lambda paper: paper.after("Độc lập").border("top", colour="000000"),
    ),
)
