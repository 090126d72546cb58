"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docx.editing import Editor
from thidua_cli.docxcheck.cases import Case

WORDS = '<w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:t>____________</w:t></w:r>'
TYPED = f'<w:p><w:pPr><w:jc w:val="center"/></w:pPr>{WORDS}</w:p>'


def shift(paper: Editor) -> None:
    """The same length, 10 mm further to the right."""
    paper.after("SỞ KHOA HỌC").indent(left=35, right=5)


CASES = (
    Case("sai_khong_ke", "Xóa đường kẻ.", lambda paper: paper.after("SỞ KHOA HỌC").delete()),
    Case("sai_het_o", "Đường kẻ dài hết ô.", lambda paper: paper.after("SỞ KHOA HỌC").indent(left=0, right=0)),
    Case("sai_lech", "Đường kẻ lệch sang phải.", shift),
    Case("dung_dau_gach", "Gõ hàng gạch dưới.", lambda paper: paper.after("SỞ KHOA HỌC").replace_with(TYPED)),
    Case(
        "dung_hai_dong",
        "Tên cơ quan có hai dòng, đường kẻ vừa với dòng dài.",
        lambda paper: paper.paragraph("SỞ KHOA HỌC").words("SỞ KHOA HỌC VÀ CÔNG NGHỆ\nTỈNH MẪU"),
    ),
    Case(
        "dung_gach_sau_ngat_dong",
        "Gạch gõ sau Shift+Enter trong cùng đoạn.",
        lambda paper: [
            paper.after("SỞ KHOA HỌC").delete(),
            paper.paragraph("SỞ KHOA HỌC").words("SỞ KHOA HỌC VÀ CÔNG NGHỆ\n____________"),
        ],
    ),
)
