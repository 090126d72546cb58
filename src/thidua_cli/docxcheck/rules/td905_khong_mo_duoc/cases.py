"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docx.archive import CONTENT_TYPES
from thidua_cli.docx.editing import MAIN
from thidua_cli.docxcheck.cases import Case

DEEP = b"<x>" * 1000 + b"</x>" * 1000


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
    Case(
        "sai_khong_khai_loai",
        "Tệp không có [Content_Types].xml.",
        lambda paper: paper.parts.pop(CONTENT_TYPES),
    ),
    Case("sai_khong_dan_toi", "Tệp không có _rels/.rels.", lambda paper: paper.parts.pop("_rels/.rels")),
    Case(
        "sai_thieu_quan_he",
        "Văn bản dùng đầu trang mà tệp thiếu phần quan hệ.",
        lambda paper: paper.parts.pop("word/_rels/document.xml.rels"),
    ),
    Case("sai_long_qua_sau", "Phần văn bản lồng một nghìn tầng.", lambda paper: paper.parts.update({MAIN: DEEP})),
)
