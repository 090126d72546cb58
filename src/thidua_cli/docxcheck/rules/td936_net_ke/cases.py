"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case(
        "sai_gach_chan",
        "Gạch chân thay cho đường kẻ.",
        lambda paper: [paper.after("Độc lập").delete(), paper.paragraph("Độc lập").underline()],
    ),
    Case("sai_net_doi", "Đường kẻ nét đôi.", lambda paper: paper.after("Độc lập").border("top", kind="double")),
    Case(
        "dung_net_mau_den",
        "Nét đơn ghi rõ màu đen.",
        lambda paper: paper.after("Độc lập").border("top", colour="000000"),
    ),
)
