"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docx.editing import Editor
from thidua_cli.docxcheck.cases import Case

LAST = "b) Phát hiện"


def points(paper: Editor, labels: str) -> None:
    """More điểm after b)."""
    for label in reversed(labels):
        paper.paragraph(LAST).copy_after(f"{label}) Nội dung thi đua.")


CASES = (
    Case("sai_thieu_d", "Sau d là e.", lambda paper: points(paper, "cde")),
    Case("sai_chu_f", "Có điểm f.", lambda paper: points(paper, "cdđef")),
    Case("sai_nhay", "Sau b là d.", lambda paper: points(paper, "d")),
    Case("dung_du", "Đủ a, b, c, d, đ, e, g.", lambda paper: points(paper, "cdđeg")),
)
