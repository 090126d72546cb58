"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_gach_cheo", "Viết K/T.", lambda paper: paper.paragraph("KT. GIÁM").words("K/T GIÁM ĐỐC")),
    Case(
        "sai_khong_cham", "Viết KT không có dấu chấm.", lambda paper: paper.paragraph("KT. GIÁM").words("KT GIÁM ĐỐC")
    ),
    Case(
        "sai_mot_dong",
        "KT. và chức vụ cấp phó trên một dòng.",
        lambda paper: [paper.paragraph("KT. GIÁM").words("KT. PHÓ GIÁM ĐỐC"), paper.after("KT. PHÓ").delete()],
    ),
    Case("sai_thieu_cap_pho", "Dưới KT. không có chức vụ.", lambda paper: paper.after("KT. GIÁM").delete()),
    Case(
        "sai_thieu_chuc_vu", "Dưới TL. không có chức vụ.", lambda paper: paper.paragraph("CHÁNH").delete(), "cong-van"
    ),
    Case(
        "dung_thu_truong",
        "Ký thay bộ trưởng là thứ trưởng.",
        lambda paper: [
            paper.paragraph("KT. GIÁM").words("KT. BỘ TRƯỞNG"),
            paper.paragraph("PHÓ GIÁM").words("THỨ TRƯỞNG"),
        ],
    ),
    Case(
        "dung_quyen",
        "Quyền giám đốc ký.",
        lambda paper: paper.paragraph("GIÁM ĐỐC", nth=2).words("Q. GIÁM ĐỐC"),
        "quyet-dinh",
    ),
)
