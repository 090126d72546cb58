"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case(
        "sai_v_v_duoi_ten_loai",
        "Quyết định ghi V/v.",
        lambda paper: paper.paragraph("Về việc").words("V/v tặng danh hiệu Lao động tiên tiến năm 2026"),
        base="quyet-dinh",
    ),
    Case(
        "sai_v_v_duoi_so",
        "Kế hoạch có thêm V/v dưới số.",
        lambda paper: paper.paragraph("Số:").copy_after("V/v phát động thi đua"),
    ),
    Case("dung_ve_viec", "Quyết định viết rõ Về việc.", lambda paper: paper.saved(), base="quyet-dinh"),
    Case("dung_cong_van", "Công văn ghi V/v.", lambda paper: paper.saved(), base="cong-van"),
)
