"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docx.editing import MAIN
from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_thieu_phan", "Tệp zip không có phần văn bản.", lambda paper: paper.parts.pop(MAIN)),
    Case(
        "sai_xml_hong", "Phần văn bản bị cắt ngang.", lambda paper: paper.parts.update({MAIN: paper.parts[MAIN][:300]})
    ),
    Case(
        "sai_khai_bao_dtd",
        "Phần văn bản có khai báo DTD.",
        lambda paper: paper.parts.update({MAIN: b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'}),
    ),
    Case("dung_mo_duoc", "Tệp do công cụ ghi ra.", lambda paper: paper.saved()),
)
