"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case(
        "sai_cong_van",
        "Nơi nhận của công văn không có “Như trên”.",
        lambda paper: paper.paragraph("Như trên").replace("Như trên", "Các phòng, đơn vị"),
        "cong-van",
    ),
    Case(
        "sai_quyet_dinh",
        "Nơi nhận của quyết định bắt đầu bằng tên cơ quan.",
        lambda paper: paper.paragraph("Như Điều").replace("Như Điều 3", "UBND tỉnh"),
        "quyet-dinh",
    ),
    Case(
        "sai_khong_co_dieu",
        "Nơi nhận gọi Điều 4 của quyết định có ba điều.",
        lambda paper: paper.paragraph("Như Điều").replace("Điều 3", "Điều 4"),
        "quyet-dinh",
    ),
    Case(
        "dung_ghi_chu",
        "Như Điều 3, có ghi chú.",
        lambda paper: paper.paragraph("Như Điều").replace("Điều 3", "Điều 3 (15 bản)"),
        "quyet-dinh",
    ),
)
