"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_ben_trai", "Đổi chỗ ô Nơi nhận và ô chữ ký.", lambda paper: paper.swap_cells(3)),
    Case("sai_khong_canh_giua", "Họ tên canh trái.", lambda paper: paper.paragraph("Nguyễn Văn").align("left")),
    Case(
        "sai_mot_chu_ky",
        "Biên bản chỉ có chữ ký của thư ký.",
        lambda paper: [paper.paragraph("CHỦ TỌA").words(""), paper.paragraph("Nguyễn Văn Ví Dụ", nth=2).words("")],
        "bien-ban",
    ),
    Case("sai_thu_ky_ben_phai", "Thư ký ký bên phải, chủ tọa bên trái.", lambda paper: paper.swap_cells(2), "bien-ban"),
    Case("dung_bien_ban", "Thư ký bên trái, chủ tọa bên phải.", lambda paper: paper.saved(), "bien-ban"),
    Case(
        "dung_cho_ghi_ten",
        "Hai chỗ ký chưa có tên, có lời dặn ghi rõ họ tên.",
        lambda paper: [
            paper.paragraph("Nguyễn Văn Ví Dụ", nth=place).words("(Ký, ghi rõ họ tên)").bold(on=False)
            for place in (2, 1)
        ],
        "bien-ban",
    ),
    Case(
        "dung_xac_nhan_ben_trai",
        "Báo cáo thành tích có khối xác nhận TM. bên trái.",
        lambda paper: paper.paragraph("GIÁM ĐỐC SỞ").words("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"),
        "bao-cao-thanh-tich",
    ),
)
