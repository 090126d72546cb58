"""The file of certificates."""

from __future__ import annotations

import pytest

from thidua_cli.text.certificate import read_certificates
from thidua_cli.text.front import Signature

TEXT = """certificate: GIẤY KHEN
office: GIÁM ĐỐC SỞ NỘI VỤ
number: 5
symbol: QĐ-SNV
place: Ví Dụ
date: 2026-02-07
signature: {lines: [KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC], name: Trần Thị Mẫu}
people:
  - {name: Ông Lê Văn Ví, detail: Chuyên viên, achievement: Có thành tích xuất sắc, book: "0012"}
  - {name: Phòng Kế hoạch, achievement: "Đạt 5* <&> a_b | #c"}
"""


def test_a_sheet_a_person() -> None:
    (first, second), problems = read_certificates(TEXT, "gk.yaml")
    assert problems == []
    assert (first.verb, first.award, first.office) == ("TẶNG", "GIẤY KHEN", "GIÁM ĐỐC SỞ NỘI VỤ")
    assert (first.name, first.detail, first.book) == ("Ông Lê Văn Ví", "Chuyên viên", "0012")
    assert first.decision == "Quyết định số 05/QĐ-SNV ngày 07 tháng 02 năm 2026"
    assert first.place == "Ví Dụ, ngày 07 tháng 02 năm 2026"
    assert first.signature == Signature(("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "Trần Thị Mẫu")
    assert (second.detail, second.book, second.achievement) == ("", "", "Đạt 5* <&> a_b | #c")
    assert (first.span.line, second.span.line) == (9, 10)


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("office: GIÁM ĐỐC SỞ NỘI VỤ\n", "", "TD902", 1),
        ("achievement: Có thành tích xuất sắc, ", "", "TD902", 9),
        ("book:", "bok:", "TD901", 9),
        ("symbol: QĐ-SNV", "symbol: QĐ SNV", "TD904", 4),
        ("date: 2026-02-07", "date: 2026-02-30", "TD904", 6),
        ("Ông Lê", "Ông\u202e Lê", "TD012", 9),
        ("place: Ví Dụ", "place: [Ví Dụ", "TD002", 5),
    ],
)
def test_mistakes_have_their_place(old: str, new: str, code: str, line: int) -> None:
    sheets, problems = read_certificates(TEXT.replace(old, new), "gk.yaml")
    found = [(problem.code, problem.span.line) for problem in problems]
    assert sheets == ()
    assert (code, line) in found


def test_a_list_is_no_file_of_certificates() -> None:
    assert read_certificates("- a\n", "gk.yaml")[1][0].code == "TD902"
    assert read_certificates(TEXT[: TEXT.index("people")], "gk.yaml")[1][0].code == "TD902"


def test_what_nobody_sees_does_not_print() -> None:
    sheets, problems = read_certificates(TEXT.replace("Ông Lê", "Ông\u200b Lê"), "gk.yaml")
    assert [(problem.code, problem.severity) for problem in problems] == [("TD012", "warning")]
    assert sheets[0].name.startswith("Ông Lê")
