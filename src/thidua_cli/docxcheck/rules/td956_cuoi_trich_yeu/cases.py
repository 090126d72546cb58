"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

LONG = "Phát động phong trào thi đua của toàn ngành và các đơn vị "
"""Most of one line."""

CASES = (
    Case(
        "sai_dau_cham",
        "Trích yếu có dấu chấm cuối.",
        lambda paper: paper.paragraph("Về việc").replace("năm 2026", "năm 2026."),
        base="quyet-dinh",
    ),
    Case(
        "sai_cong_van",
        "Trích yếu của công văn có dấu chấm phẩy.",
        lambda paper: paper.paragraph("V/v").words("V/v nộp hồ sơ\nkhen thưởng năm 2026;"),
        base="cong-van",
    ),
    Case(
        "sai_in_hoa",
        "Trích yếu in hoa cả.",
        lambda paper: paper.paragraph("Họp Hội đồng").words("HỌP HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG"),
        base="giay-moi",
    ),
    Case(
        "sai_nam_dong",
        "Trích yếu ngắt bằng tay thành năm dòng.",
        lambda paper: paper.paragraph("Phát động phong trào").words("\n".join(["Phát động thi đua năm 2026"] * 5)),
    ),
    Case(
        "dung_bon_dong",
        "Trích yếu dài bốn dòng.",
        lambda paper: paper.paragraph("Phát động phong trào").words(LONG * 4 + "năm 2026"),
    ),
    Case(
        "dung_bao_cao_thanh_tich",
        "Báo cáo thành tích in hoa cả dòng đề nghị, như mẫu.",
        lambda paper: [
            paper.paragraph("KẾ HOẠCH").words("BÁO CÁO THÀNH TÍCH"),
            paper.paragraph("Phát động phong trào").words("ĐỀ NGHỊ TẶNG BẰNG KHEN"),
        ],
    ),
    Case(
        "dung_chu_viet_tat",
        "Trích yếu có chữ viết tắt in hoa.",
        lambda paper: paper.paragraph("Họp Hội đồng").words("Họp HĐTĐKT và HĐND tỉnh Mẫu"),
        base="giay-moi",
    ),
)
