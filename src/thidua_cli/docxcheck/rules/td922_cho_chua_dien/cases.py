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
    Case("sai_nan", "Một ô chỉ có chữ nan.", lambda paper: paper.paragraph("Đăng ký thi đua").words("nan")),
    Case(
        "sai_truong_tron_thu",
        "Trường trộn thư chưa trộn.",
        lambda paper: paper.paragraph("Động viên").append(
            '<w:fldSimple w:instr=" MERGEFIELD Ten "><w:r><w:t>«Tên»</w:t></w:r></w:fldSimple>'
        ),
    ),
    Case(
        "dung_ngoac_kep",
        "Ngoặc kép kiểu khác, và “nan” trong câu.",
        lambda paper: paper.paragraph("Động viên").replace("công chức", "«công chức» vượt gian nan"),
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
