"""Sheets of a run: order of lines, pages, pre-printed stock, the same bytes."""

from __future__ import annotations

import hashlib
import io
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from docx import Document
from thidua_cli.docx.certificate import Printing, misfits, write_all, write_each
from thidua_cli.docx.certificate_profile import load

from .opened import W, styled
from .sheets import TEXT, sheets


def opened(data: bytes) -> Any:
    return Document(io.BytesIO(data))


def lines(data: bytes) -> list[tuple[str, str]]:
    return [(style.removeprefix("GK"), text) for style, text in styled(opened(data))]


def test_lines_stand_in_the_order_of_the_decree() -> None:
    assert lines(write_all(sheets()))[:14] == [
        ("Nation", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("Motto", "Độc lập - Tự do - Hạnh phúc"),
        ("Office", "GIÁM ĐỐC SỞ NỘI VỤ"),
        ("Verb", "TẶNG"),
        ("Award", "GIẤY KHEN"),
        ("Name", "Ông Lê Văn Ví"),
        ("Detail", "Chuyên viên"),
        ("Achievement", "Có thành tích xuất sắc"),
        ("Decision", "Quyết định số 05/QĐ-SNV ngày 07 tháng 02 năm 2026"),
        ("Book", "Số sổ vàng: 0012"),
        ("Place", "Ví Dụ, ngày 07 tháng 02 năm 2026"),
        ("Capacity", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC"),
        ("Signer", "Trần Thị Mẫu"),
        ("Moc", "\n"),
    ]


def test_data_is_never_markup_and_an_empty_line_is_left_out() -> None:
    second = lines(write_all(sheets()))[14:]
    assert ("Name", "A*B_c <&> {{d}}") in second
    assert ("Achievement", "Đạt 5* a_b | #c") in second
    assert not {"Detail", "Book"} & {style for style, _ in second}


def test_one_file_each_holds_one_page() -> None:
    files = list(write_each(sheets()))
    assert len(files) == 2
    assert lines(files[0])[:13] == lines(write_all(sheets()))[:13]
    assert all("w:br w:type" not in opened(data).element.xml for data in files)


def test_the_page_lies_and_has_a_frame() -> None:
    section = opened(write_all(sheets())).sections[0]
    assert section.page_width > section.page_height
    assert len(section._sectPr.find(f"{W}pgBorders")) == 4


def test_on_stock_only_what_it_lacks_is_printed_and_moved() -> None:
    printing = Printing(load(), stock=True, right=Fraction(2), down=Fraction(5))
    document = opened(write_all(sheets(), printing))
    assert styled(document)[0] == ("GKName", "Ông Lê Văn Ví")
    assert not {"GKNation", "GKMotto", "GKOffice", "GKVerb", "GKAward"} & {style for style, _ in styled(document)}
    assert document.sections[0]._sectPr.find(f"{W}pgBorders") is None
    box = next(box for box in load().boxes if box.key == "name")
    frame = document.element.body.find(f".//{W}framePr")
    twips = [int(frame.get(f"{W}{axis}")) for axis in "xy"]
    assert twips == [round((box.x + 2) * 1440 / Fraction(254, 10)), round((box.y + 5) * 1440 / Fraction(254, 10))]


def test_what_does_not_fit_is_told_at_its_person() -> None:
    assert list(misfits(sheets())) == []
    long = TEXT.replace("Có thành tích xuất sắc", "Có thành tích xuất sắc " * 20)
    (problem,) = misfits(sheets(long))
    assert (problem.code, problem.span.line, "achievement" in problem.message) == ("TD904", 9, True)
    wide = TEXT.replace("Ông Lê Văn Ví", "W" * 60)
    assert [each.span.line for each in misfits(sheets(wide))] == [9]


@pytest.mark.parametrize("count", [1, 2])
def test_the_same_sheets_are_the_same_bytes(count: int) -> None:
    chosen = sheets()[:count]
    assert hashlib.sha256(write_all(chosen)).digest() == hashlib.sha256(write_all(chosen)).digest()
    assert write_all(chosen[:1]) == next(write_each(chosen))


def test_room_for_a_number_and_a_day_stays() -> None:
    blank = replace(sheets()[0], decision="Quyết định số        /QĐ-SNV ngày      tháng      năm 2026")
    document = Document(io.BytesIO(write_all([blank])))
    assert blank.decision in [paragraph.text for paragraph in document.paragraphs]


def test_what_sheets_have_in_common_stands_on_each() -> None:
    first, *_ = sheets()
    second = replace(first, name="Bà Trần Thị Ví", book="")
    texts = [paragraph.text for paragraph in Document(io.BytesIO(write_all([first, second, first]))).paragraphs]
    assert [texts.count(text) for text in (first.award, first.name, second.name)] == [3, 2, 1]
