"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case

CASES = (
    Case(
        "sai_chu_them",
        "Một chữ thêm còn theo dõi.",
        lambda paper: paper.paragraph("Động viên").append(
            '<w:ins w:id="1" w:author="A"><w:r><w:t xml:space="preserve"> Nhanh.</w:t></w:r></w:ins>'
        ),
    ),
    Case(
        "sai_chu_xoa",
        "Một chữ xóa còn theo dõi.",
        lambda paper: paper.paragraph("Động viên").append(
            '<w:del w:id="1" w:author="A"><w:r><w:delText xml:space="preserve"> Nhanh.</w:delText></w:r></w:del>'
        ),
    ),
    Case(
        "sai_nhan_xet",
        "Một nhận xét.",
        lambda paper: paper.paragraph("Động viên").append('<w:commentRangeStart w:id="1"/>'),
    ),
    Case(
        "dung_da_chap_nhan",
        "Chữ thêm đã được chấp nhận.",
        lambda paper: paper.paragraph("Động viên").append('<w:r><w:t xml:space="preserve"> Nhanh.</w:t></w:r>'),
    ),
)
