"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case(
        "sai_tcvn3",
        "Một đoạn gõ TCVN3.",
        lambda paper: paper.paragraph("Phong trào thi đua phải").words("Phong trµo thi ®ua ph¶i thiÕt thùc."),
    ),
    Case(
        "sai_vni",
        "Một đoạn gõ VNI.",
        lambda paper: paper.paragraph("Phong trào thi đua phải").words("Phong traøo thi ñua phaûi thieát thöïc."),
    ),
    Case(
        "sai_phong_cu",
        "Một đoạn đặt phông .VnTime.",
        lambda paper: paper.paragraph("Động viên").font(".VnTime"),
        also=("TD917",),  # a font of the old encodings is never Times New Roman
    ),
    Case(
        "dung_ten_nuoc_ngoai",
        "Tên nước ngoài có dấu lạ.",
        lambda paper: paper.paragraph("Động viên").replace("công chức", "Müller, Nestlé"),
    ),
)
