"""Appendices as sections."""

from __future__ import annotations

import pytest

from .kinds import KINDS
from .opened import W, opened, styled

FRONT, BODY = KINDS["decision"]


def test_each_is_a_section_with_its_own_direction_and_numbers() -> None:
    sections = opened(BODY, FRONT).sections
    assert [section.page_width > section.page_height for section in sections] == [False, True, False, False]
    for section in sections:
        properties = section._sectPr
        assert properties.find(f"{W}pgNumType").get(f"{W}start") == "1"
        assert properties.find(f"{W}titlePg") is not None
        assert len(properties.findall(f"{W}headerReference")) == 2
        assert (section.left_margin.mm, section.top_margin.mm) == (
            pytest.approx(30, abs=0.1),
            pytest.approx(20, abs=0.1),
        )


def test_titles() -> None:
    found = styled(opened(BODY, FRONT))
    first = found.index(("VBPhuLuc", "Phụ lục I"))
    sentence = (
        "(Kèm theo Quyết định số        /KH-SKHCN ngày      tháng 3 năm 2026 của Giám đốc Sở Khoa học và Công nghệ)"
    )
    titles = [(style, text.replace("\n", " ")) for style, text in found[first : first + 4]]
    assert titles[1:2] == [("VBTenPhuLuc", "DANH SÁCH CÁ NHÂN")]
    assert titles[2][1].replace("\u00a0", " ") == sentence
    assert titles[3] == ("VBKePhuLucNgang", "")
    assert ("VBPhuLuc", "Phụ lục II") in found
    assert sum(style == "VBPhuLuc" for style, _ in found) == 2


def test_an_issued_document_stands_below_agency_and_nation() -> None:
    found = styled(opened(BODY, FRONT))
    start = found.index(("VBTenLoai", "QUY CHẾ"))
    assert found[start - 1][0] == "VBKeTieuNgu"
    assert ("VBChuong1", "Chương I\nQUY ĐỊNH CHUNG") in found
    assert found[-1] == ("VBDeMuc2", "Điều 1. Phạm vi điều chỉnh./.")


def test_the_table_of_a_lying_appendix_is_as_wide_as_its_page() -> None:
    table = next(table for table in opened(BODY, FRONT).tables if table.rows[0].cells[0].text == "STT")
    widths = [int(column.get(f"{W}w")) for column in table._tbl.tblGrid]
    assert sum(widths) == 14003
    assert widths == [2000, 8002, 4001]
