"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docx.editing import Editor
from thidua_cli.docxcheck.cases import Case

LINE = (
    '<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH>'
    '<wp:extent cx="900000" cy="0"/><a:graphic><a:graphicData><wps:wsp><wps:spPr><a:prstGeom prst="line"/></wps:spPr>'
    "</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
)


def drawn(paper: Editor, place: str) -> None:
    """A floating line that hangs on the paragraph with `place` instead of the motto."""
    paper.after("Độc lập").delete()
    paper.paragraph(place).append(LINE)


CASES = (
    Case("sai_khong_ke", "Xóa đường kẻ.", lambda paper: paper.after("Độc lập").delete()),
    Case(
        "sai_net_cua_trich_yeu",
        "Chỉ trích yếu có nét vẽ.",
        lambda paper: drawn(paper, "Phát động phong trào"),
    ),
    Case("dung_net_neo_noi_khac", "Nét vẽ neo ở dòng Quốc hiệu.", lambda paper: drawn(paper, "CỘNG HÒA")),
    Case(
        "dung_vien_duoi_chu",
        "Viền dưới của chính đoạn Tiêu ngữ.",
        lambda paper: [paper.after("Độc lập").delete(), paper.paragraph("Độc lập").indent(left=18, right=18).border()],
    ),
    Case(
        "dung_gach_sau_ngat_dong",
        "Gạch gõ sau Shift+Enter trong cùng đoạn.",
        lambda paper: [
            paper.after("Độc lập").delete(),
            paper.paragraph("Độc lập").words("Độc lập - Tự do - Hạnh phúc\n_________________________"),
        ],
    ),
)
