"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_ngan", "Đường kẻ ngắn.", lambda paper: paper.after("Độc lập").indent(left=35, right=35)),
    Case("sai_het_o", "Đường kẻ dài hết ô.", lambda paper: paper.after("Độc lập").indent(left=0, right=0)),
    Case("dung_chenh_it", "Tiêu ngữ cỡ 13 trên đường kẻ cũ.", lambda paper: paper.paragraph("Độc lập").size(13)),
)
