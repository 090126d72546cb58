"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case(
        "sai_sau_quyet_dinh",
        "Một căn cứ đứng sau dòng QUYẾT ĐỊNH:.",
        lambda paper: paper.paragraph("Căn cứ Luật").move_after("QUYẾT ĐỊNH:"),
        base="quyet-dinh",
    ),
    Case(
        "sai_truoc_tham_quyen",
        "Thẩm quyền ban hành đứng sau các căn cứ.",
        lambda paper: paper.paragraph("GIÁM ĐỐC SỞ").move_after("Theo đề nghị"),
        base="quyet-dinh",
    ),
    Case(
        "dung_can_cu_trong_dieu",
        "Một Điều có câu mở đầu bằng Căn cứ.",
        lambda paper: paper.paragraph("Điều 2").copy_after("Căn cứ Quyết định này, các đơn vị tổ chức thực hiện."),
        base="quyet-dinh",
    ),
)
