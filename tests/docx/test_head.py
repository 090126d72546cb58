"""The head of the paper as it stands in the file."""

from __future__ import annotations

from fractions import Fraction

from text.papers import FRONT
from thidua_cli.docx.units import twips
from thidua_cli.text.widths import width

from .opened import BODY, W, opened, style, styled


def test_head_is_a_frame_of_two_fixed_columns_without_padding() -> None:
    table = opened().tables[0]
    widths = [int(column.get(f"{W}w")) for column in table._tbl.tblGrid]
    assert sum(widths) == 9071  # 160 mm
    assert [[cell.width.twips for cell in row.cells] for row in table.rows] == [widths, widths]
    assert table.style.style_id == "VBKhung"
    assert 'w:tblLayout w:type="fixed"' in table._tbl.xml
    assert "tblBorders" not in table._tbl.xml + table.style.element.xml


def test_number_and_place_stand_in_one_row() -> None:
    number, place = opened().tables[0].rows[1].cells
    assert number.text.startswith("Số:")
    assert place.text.startswith("Mẫu, ngày")


def test_rules_are_borders_of_their_own_small_paragraphs_centred() -> None:
    motto = twips(width("Độc lập - Tự do - Hạnh phúc", 13, "Bold"))
    agency = twips(width("SỞ KHOA HỌC VÀ CÔNG NGHỆ", 12, "Bold") * Fraction("0.42"))
    for id_, column, length in (("VBKeTieuNgu", 1, motto), ("VBKeBanHanh", 0, agency)):
        rule = style(opened(), id_)
        indent = rule.element.find(f".//{W}ind")
        room = opened().tables[0].rows[0].cells[column].width.twips - 2 * int(indent.get(f"{W}left"))
        assert indent.get(f"{W}left") == indent.get(f"{W}right")
        assert abs(room - length) <= 2
        assert 'w:top w:val="single" w:sz="6"' in rule.element.xml
        assert rule.paragraph_format.line_spacing.pt == 1
        assert (id_, "") in [
            (paragraph.style.style_id, paragraph.text)
            for paragraph in opened().tables[0].rows[0].cells[column].paragraphs
        ]


def test_bases_are_all_in_one_hand() -> None:
    front = FRONT.replace("recipients:", "  - Thực hiện Kế hoạch số 01/KH-UBND\nrecipients:")
    assert ("VBCanCu", "Thực hiện Kế hoạch số 01/KH-UBND.") in styled(opened(BODY, front))
    upright = front.replace("  - Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022\n", "")
    assert ("VBLoiVan", "Thực hiện Kế hoạch số 01/KH-UBND.") in styled(opened(BODY, upright))


def test_no_superior_no_line() -> None:
    front = FRONT.replace("  superior: UBND TỈNH MẪU\n", "")
    assert styled(opened(BODY, front))[0] == ("VBBanHanh", "SỞ KHOA HỌC VÀ CÔNG NGHỆ")
