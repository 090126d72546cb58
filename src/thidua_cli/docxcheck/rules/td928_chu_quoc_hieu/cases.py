"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_khong_dam", "Quốc hiệu không đậm.", lambda paper: paper.paragraph("CỘNG HÒA").bold(on=False)),
    # one size smaller, it no longer fits the size of Tiêu ngữ
    Case(
        "sai_co_11_canh_trai",
        "Quốc hiệu cỡ 11, canh trái.",
        lambda paper: paper.paragraph("CỘNG HÒA").size(11).align("left"),
        also=("TD933",),
    ),
    Case("dung_chu_hoa_bang_dinh_dang", "Quốc hiệu cỡ 12.", lambda paper: paper.paragraph("CỘNG HÒA").size(12)),
    Case(
        "sai_phieu_bau",
        "Quốc hiệu của phiếu bầu in nghiêng.",
        lambda paper: paper.paragraph("CỘNG HÒA").italic(),
        "phieu-bau",
    ),
)
