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
    Case(
        "sai_ho_ten_hoa_mot_doan",
        "Họ tên in hoa dưới một đoạn trống cao.",
        lambda paper: paper.paragraph("Nguyễn Văn").words("NGUYỄN VĂN VÍ DỤ"),
    ),
    Case(
        "sai_ho_ten_thuong",
        "Họ tên toàn chữ thường.",
        lambda paper: paper.paragraph("Nguyễn Văn").words("nguyễn văn ví dụ"),
    ),
    Case(
        "sai_ong",
        "Trước họ tên có chữ Ông.",
        lambda paper: paper.paragraph("Nguyễn Văn").words("Ông Nguyễn Văn Mẫu"),
    ),
    Case(
        "sai_bac_si",
        "Trước họ tên có chữ Bác sĩ.",
        lambda paper: paper.paragraph("Nguyễn Văn").words("Bác sĩ Nguyễn Văn Ví Dụ"),
    ),
    Case(
        "sai_thieu_ho_ten",
        "Văn bản có số, có ngày mà không có họ tên người ký.",
        lambda paper: paper.paragraph("Nguyễn Văn").words(""),
    ),
    Case(
        "sai_du_thao_chua_co_ten",
        "Dự thảo chưa ghi họ tên.",
        lambda paper: [
            paper.paragraph("Nguyễn Văn").words(""),
            paper.paragraph("Số: 05").words("Số:        /KH-SKHCN"),
        ],
    ),
    Case(
        "sai_chuc_vu_thuong",
        "Chức vụ gõ chữ thường.",
        lambda paper: [
            paper.paragraph("PHÓ GIÁM ĐỐC").delete(),
            paper.paragraph("KT. GIÁM ĐỐC").words("Giám đốc"),
        ],
    ),
    Case(
        "dung_ho_ong",
        "Người ký họ Ông.",
        lambda paper: paper.paragraph("Nguyễn Văn").words("Ông Cao Mẫu"),
    ),
)
