"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_tieng_anh", "Cả văn bản đặt tiếng Anh.", lambda paper: paper.paragraphs().language("en-US")),
    Case(
        "dung_mot_doan_tieng_anh",
        "Chỉ một đoạn đặt tiếng Anh.",
        lambda paper: paper.paragraph("Động viên").language("en-US"),
    ),
)
