"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

import re

from thidua_cli.docx.editing import MAIN
from thidua_cli.docxcheck.cases import Case


def without_first(main: bytes) -> bytes:
    """No header of its own for the first page: it stays empty."""
    return re.sub(rb'<w:headerReference w:type="first"[^>]*>', b"", main)


CASES = (
    Case("sai_khong_tach_trang_dau", "Bỏ lựa chọn “Trang đầu khác”.", lambda paper: paper.remove("titlePg")),
    Case(
        "dung_trang_dau_khong_phan",
        "Không có phần đầu trang riêng cho trang đầu, nhưng vẫn chọn “Trang đầu khác”.",
        lambda paper: paper.parts.update({MAIN: without_first(paper.parts[MAIN])}),
    ),
)
