"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_o_hep", "Ô bị thụt vào 10 mm.", lambda paper: paper.paragraph("CỘNG HÒA").indent(right=10)),
    Case(
        "sai_xuong_dong",
        "Có dấu xuống dòng trước VIỆT NAM.",
        lambda paper: paper.paragraph("CỘNG HÒA").words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM"),
    ),
    Case("dung_co_12", "Quốc hiệu cỡ 12.", lambda paper: paper.paragraph("CỘNG HÒA").size(12)),
)
