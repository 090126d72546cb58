"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case(
        "sai_con_the",
        "Còn thẻ của mẫu.",
        lambda paper: paper.paragraph("Động viên").replace("công chức", "{{ doi_tuong }}"),
    ),
    Case(
        "sai_tron_thu",
        "Còn trường trộn thư.",
        lambda paper: paper.paragraph("Động viên").replace("công chức", "«Đối_tượng»"),
    ),
    Case(
        "sai_none",
        "Phần mềm để lại chữ None.",
        lambda paper: paper.paragraph("Đăng ký thi đua").words("None"),
    ),
    Case(
        "sai_cho_cham",
        "Còn hàng chấm trong lời văn.",
        lambda paper: paper.paragraph("Động viên").replace("công chức", "…………"),
    ),
    Case(
        "dung_so_ngay_trong",
        "Số và ngày để trống chờ ký.",
        lambda paper: [
            paper.paragraph("Số: 05").words("Số:        /KH-SKHCN"),
            paper.paragraph("Mẫu, ngày").words("Mẫu, ngày      tháng 3 năm 2026"),
        ],
    ),
    Case(
        "dung_dau_ba_cham",
        "Dấu ba chấm cuối một kể ra chưa hết.",
        lambda paper: paper.paragraph("Động viên").replace("công chức, viên chức", "công chức, viên chức…"),
    ),
    Case(
        "sai_cho_cham_ban_nhap",
        "Còn hàng chấm trong bản chưa có số, chưa có ngày: chỉ là một lời nhắc.",
        lambda paper: [
            paper.paragraph("Số: 05").words("Số:        /KH-SKHCN"),
            paper.paragraph("Mẫu, ngày").words("Mẫu, ngày      tháng 3 năm 2026"),
            paper.paragraph("Động viên").replace("công chức", "…………"),
        ],
    ),
)
