"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case("sai_mot_chu_so", "Số 5 không có số 0.", lambda paper: paper.paragraph("Số: 05").words("Số: 5/KH-SKHCN")),
    Case(
        "sai_dau_cach",
        "Dấu cách quanh gạch chéo và gạch nối.",
        lambda paper: paper.paragraph("Số: 05").words("Số: 05 / KH - SKHCN"),
    ),
    Case("sai_thieu_hai_cham", "Thiếu dấu hai chấm.", lambda paper: paper.paragraph("Số: 05").words("Số 05/KH-SKHCN")),
    Case("sai_gach_dai", "Gạch dài trong ký hiệu.", lambda paper: paper.paragraph("Số: 05").words("Số: 05/KH–SKHCN")),
    Case("sai_khong_co", "Không có dòng số.", lambda paper: paper.paragraph("Số: 05").delete()),
    Case("dung_chua_co_so", "Chưa có số.", lambda paper: paper.paragraph("Số: 05").words("Số:        /KH-SKHCN")),
    Case("dung_so_10", "Số 10.", lambda paper: paper.paragraph("Số: 05").words("Số: 10/KH-SKHCN")),
    Case("dung_danh_sach", "Danh sách không đánh số.", lambda paper: paper.saved(), base="danh-sach-ngang"),
    Case(
        "dung_bao_cao_thanh_tich",
        "Báo cáo thành tích không đánh số.",
        lambda paper: paper.saved(),
        base="bao-cao-thanh-tich",
    ),
    Case("sai_thua_so_0", "Số 012.", lambda paper: paper.paragraph("Số: 05").words("Số: 012/KH-SKHCN")),
)
