"""Cases of the rule: edits of a sound paper."""

from __future__ import annotations

from thidua_cli.docxcheck.cases import Case


def stamp(words: str, bold: str = "1") -> str:
    """A line in the middle, 13 pt."""
    hand = f'<w:rPr><w:b w:val="{bold}"/><w:sz w:val="26"/></w:rPr>'
    return f'<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r>{hand}<w:t>{words}</w:t></w:r></w:p>'


CASES = (
    Case(
        "sai_giua_trang",
        "Chữ KHẨN in giữa trang, dưới phần đầu.",
        lambda paper: paper.paragraph("Kính gửi").insert_before(stamp("KHẨN")),
        "cong-van",
    ),
    Case(
        "sai_khong_dam",
        "Chữ KHẨN đúng chỗ mà không đậm.",
        lambda paper: paper.paragraph("V/v").insert_after(stamp("KHẨN", "0")),
        "cong-van",
    ),
    Case(
        "sai_luu_hanh",
        "Chỉ dẫn lưu hành nội bộ ở dưới phần đầu.",
        lambda paper: paper.paragraph("Kính gửi").insert_before(stamp("LƯU HÀNH NỘI BỘ")),
        "cong-van",
    ),
    Case(
        "dung_duoi_so",
        "Chữ KHẨN dưới số, ký hiệu và trích yếu.",
        lambda paper: paper.paragraph("V/v").insert_after(stamp("KHẨN")),
        "cong-van",
    ),
)
