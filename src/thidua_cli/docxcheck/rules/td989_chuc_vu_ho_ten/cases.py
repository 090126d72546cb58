"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_chuc_vu_khong_dam", "Chức vụ không đậm.", lambda paper: paper.paragraph("PHÓ GIÁM ĐỐC").bold(on=False)),
    Case("sai_ho_ten_nghieng", "Họ tên in nghiêng.", lambda paper: paper.paragraph("Nguyễn Văn").italic()),
    Case(
        "sai_hoc_vi",
        "Có học vị trước họ tên.",
        lambda paper: paper.paragraph("Nguyễn Văn").words("ThS. Nguyễn Văn Ví Dụ"),
    ),
    Case(
        "sai_ho_ten_hoa",
        "Họ tên in hoa, cách chức vụ ba dòng trống.",
        lambda paper: [
            paper.paragraph("Nguyễn Văn").words("NGUYỄN VĂN VÍ DỤ"),
            paper.paragraph("PHÓ GIÁM ĐỐC").copy_after(""),
            paper.paragraph("PHÓ GIÁM ĐỐC").copy_after(""),
        ],
    ),
    Case("dung_co_13", "Chức vụ cỡ 13.", lambda paper: paper.paragraph("PHÓ GIÁM ĐỐC").size(13)),
)
