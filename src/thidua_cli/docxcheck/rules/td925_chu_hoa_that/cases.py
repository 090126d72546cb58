"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case(
        "sai_hoa_gia",
        "Tên cơ quan gõ chữ thường, đặt All caps.",
        lambda paper: paper.paragraph("SỞ KHOA HỌC").words("Sở Khoa học và Công nghệ").caps(),
    ),
    Case(
        "sai_hoa_nho",
        "Một đoạn đặt Small caps.",
        lambda paper: paper.paragraphs(style="VBHoTen").append(
            '<w:r><w:rPr><w:smallCaps/></w:rPr><w:t xml:space="preserve"> Hai</w:t></w:r>'
        ),
    ),
    Case("dung_hoa_that", "Chữ hoa thật, có đặt All caps.", lambda paper: paper.paragraph("SỞ KHOA HỌC").caps()),
)
