"""Nơi nhận and signature."""

from __future__ import annotations

from typing import Any

import pytest

from text.papers import FRONT
from thidua_cli.docx.profile import load
from thidua_cli.docx.units import points
from thidua_cli.text.widths import width

from .opened import BODY, opened, style, styled


def test_recipients_and_capacity_are_level_in_one_row_that_never_breaks() -> None:
    table = opened().tables[-1]
    (row,) = table.rows
    left, right = row.cells
    assert left.paragraphs[0].text == "Nơi nhận:"
    assert right.paragraphs[0].text == "KT. GIÁM ĐỐC"
    assert "<w:cantSplit/>" in row._tr.xml


def test_initials_of_the_drafter_are_raised() -> None:
    archive = opened().tables[-1].rows[0].cells[0].paragraphs[-1]
    assert [(run.text, bool(run.font.superscript)) for run in archive.runs] == [
        ("- Lưu: VT, VP", False),
        ("XT", True),
        (".", False),
    ]


def test_signature_lines_stay_together() -> None:
    right = opened().tables[-1].rows[0].cells[1]
    styles = [paragraph.style.style_id for paragraph in right.paragraphs]
    assert styles == ["VBChucVuDau", "VBChucVu", "VBChoKy", "VBHoTen"]
    assert all(paragraph.style.paragraph_format.keep_with_next for paragraph in right.paragraphs[:-1])


def test_electronic_copies_have_their_own_label_above_the_archive_line() -> None:
    front = FRONT.replace("archive:", "  - {to: Lãnh đạo Sở, copy: electronic}\narchive:")
    assert styled(opened(BODY, front))[-9:-5] == [
        ("VBNoiNhanMuc", "- UBND tỉnh (để báo cáo);"),
        ("VBNoiNhanThem", "Bản điện tử:"),
        ("VBNoiNhanMuc", "- Lãnh đạo Sở;"),
        ("VBNoiNhanMuc", "- Lưu: VT, VPXT."),
    ]


def test_a_blank_name_leaves_an_empty_line() -> None:
    front = FRONT.replace(", name: Nguyễn Văn Ví Dụ", "")
    assert styled(opened(BODY, front))[-2] == ("VBHoTen", "")


def test_the_smaller_label_is_lowered_to_the_foot_of_the_capacity() -> None:
    label, capacity = (style(opened(), id_).paragraph_format.space_before for id_ in ("VBNoiNhan", "VBChucVuDau"))
    assert (capacity.pt, label.pt - capacity.pt) == (12, pytest.approx(1.8))


def signed(entries: str) -> str:
    one = "signature: {lines: [KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC], name: Nguyễn Văn Ví Dụ}"
    return FRONT.replace(one, f"signature: {entries}")


@pytest.mark.parametrize(("count", "rows"), [(2, [2]), (3, [3]), (4, [3, 1]), (6, [3, 3])])
def test_at_most_three_sign_side_by_side(count: int, rows: list[int]) -> None:
    entries = ", ".join(f"{{lines: [ỦY VIÊN {number}]}}" for number in range(count))
    tables = opened(BODY, signed(f"[{entries}]")).tables[2:]
    assert [len(table.rows[0].cells) for table in tables] == rows
    assert all("<w:cantSplit/>" in table.rows[0]._tr.xml for table in tables)


def test_the_post_in_the_agency_stands_above_the_name() -> None:
    front = signed("{lines: [TM. HỘI ĐỒNG, CHỦ TỊCH], office: GIÁM ĐỐC SỞ, name: Lê Văn Ví}")
    assert [text for _, text in styled(opened(BODY, front))[-6:-1]] == [
        "TM. HỘI ĐỒNG",
        "CHỦ TỊCH",
        "",
        "GIÁM ĐỐC SỞ",
        "Lê Văn Ví",
    ]


def gaps(document: Any) -> list[float]:
    """Room above the place to sign of each signature, in pt."""
    found = [each for cell in document.tables[-1].rows[0].cells for each in cell.paragraphs]
    room = [each.paragraph_format.space_before for each in found if each.style.style_id == "VBChoKy"]
    return [each.pt if each is not None else 0 for each in room]


def test_names_of_signatures_side_by_side_stand_on_one_level() -> None:
    long = "TRUNG TÂM ỨNG DỤNG TIẾN BỘ KHOA HỌC VÀ CÔNG NGHỆ"
    entries = f"[{{lines: [A, B], name: Lê Văn Ví}}, {{lines: [A], note: (Ký)}}, {{lines: [{long}]}}]"
    document = opened(BODY, signed(entries))
    head = document.tables[-1].rows[0].cells[2].paragraphs[0].text
    lines = head.count("\n") + 1
    assert lines > 2
    assert gaps(document) == [pytest.approx((lines - 2) * 16.1, abs=0.1)] * 2 + [0]


def test_a_signature_alone_has_the_usual_room() -> None:
    assert gaps(opened()) == [0]


def test_a_long_post_is_broken_between_its_words_as_a_title_is() -> None:
    post = "PHÓ GIÁM ĐỐC TRUNG TÂM THÔNG TIN VÀ ỨNG DỤNG TIẾN BỘ KHOA HỌC VÀ CÔNG NGHỆ TỈNH"
    text = opened(BODY, signed(f"{{lines: [KT. GIÁM ĐỐC, {post}]}}")).tables[-1].rows[0].cells[1].paragraphs[1].text
    assert text.replace("\n", " ") == post
    assert "TRUNG TÂM\n" in text
    assert max(width(line, 14, "Bold") for line in text.split("\n")) < points(load().room.signature)
