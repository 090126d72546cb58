"""Endings and blanks of thể thức."""

from __future__ import annotations

from dataclasses import replace

import pytest

from thidua_cli.text import lines
from thidua_cli.text.front import Agency, Archive, Front, PaperDate, Recipient, Signature
from thidua_cli.text.widths import width

FRONT = Front(Agency("SỞ MẪU"), "KH-SM", "Mẫu", PaperDate(2026), "KẾ HOẠCH", "Thi đua", (Signature(("GIÁM ĐỐC",)),))


def dated(*parts: int | None) -> str:
    return lines.place_line(replace(FRONT, date=PaperDate(2026, *parts)))


def test_a_blank_number_leaves_room() -> None:
    assert lines.number_line("", "KH-SM") == "Số:        /KH-SM"
    assert lines.number_line("05", "KH-SM") == "Số: 05/KH-SM"


def test_blank_day_and_month_leave_room() -> None:
    assert dated() == "Mẫu, ngày      tháng      năm 2026"
    assert dated(3) == "Mẫu, ngày      tháng 3 năm 2026"
    assert dated(2, 7) == "Mẫu, ngày 07 tháng 02 năm 2026"


def test_blanks_are_as_wide_as_what_will_be_written_there() -> None:
    assert width(dated(), 14, "Italic") == width(dated(12, 29), 14, "Italic")


def test_bases_end_with_semicolons_and_the_last_with_a_stop() -> None:
    front = replace(FRONT, bases=("Căn cứ A,", "Căn cứ B;", "Theo đề nghị của C"))
    assert lines.base_lines(front) == ("Căn cứ A;", "Căn cứ B;", "Theo đề nghị của C.")
    assert lines.base_lines(FRONT) == ()


def test_the_last_basis_may_end_otherwise() -> None:
    assert lines.base_lines(replace(FRONT, bases=("A", "B")), ",") == ("A;", "B,")


def test_one_addressee_stands_on_the_line_of_the_greeting_several_below() -> None:
    assert lines.addressee_lines(FRONT) == ()
    assert lines.addressee_lines(replace(FRONT, to=("UBND tỉnh",))) == ("Kính gửi: UBND tỉnh",)
    several = replace(FRONT, to=("A;", "B", "C"), greeting="Sở kính mời")
    assert lines.addressee_lines(several) == ("Sở kính mời:", "- A;", "- B;", "- C.")


@pytest.mark.parametrize(
    ("bases", "slanted"),
    [
        (("Thực hiện Kế hoạch số 1", "Căn cứ Luật", "Theo đề nghị của A"), True),
        (("CĂN CỨ Luật",), True),
        (("Thực hiện Kế hoạch số 1", "Theo đề nghị của A"), False),
        ((), False),
    ],
)
def test_one_legal_basis_slants_them_all(bases: tuple[str, ...], slanted: bool) -> None:
    assert lines.bases_are_slanted(replace(FRONT, bases=bases)) is slanted


def test_recipients_without_archive_close_the_list() -> None:
    front = replace(FRONT, recipients=(Recipient("A;"), Recipient("B")))
    assert lines.recipient_lines(front) == ("- A;", "- B.")
    assert lines.recipient_lines(replace(front, archive=Archive())) == ("- A;", "- B;")


def test_electronic_copies_are_a_list_of_their_own() -> None:
    front = replace(FRONT, recipients=(Recipient("A"), Recipient("B", electronic=True)), archive=Archive())
    assert (lines.recipient_lines(front), lines.electronic_lines(front)) == (("- A;",), ("- B;",))
    without = replace(front, archive=None)
    assert (lines.recipient_lines(without), lines.electronic_lines(without)) == (("- A;",), ("- B.",))


def test_archive_line() -> None:
    assert lines.archive_line(Archive("VT", "VP", "XT")) == ("- Lưu: VT, VP", "XT", ".")
    assert lines.archive_line(Archive()) == ("- Lưu: VT", "", ".")
