"""Number lines as people write them, taken apart."""

import pytest

from thidua_cli.docx.reading.values import Hand, Layout, Paragraph, Place, Run
from thidua_cli.docxcheck.lines import whole_line
from thidua_cli.docxcheck.symbols import Numbered, numbered


def parts(text: str) -> Numbered | None:
    return numbered(whole_line(Paragraph(1, Place("thân văn bản"), (Run(text, Hand()),), Layout(), Hand())))


@pytest.mark.parametrize(
    ("text", "number", "groups"),
    [
        ("Số: 05/KH-SKHCN", " 05", ("KH", "SKHCN")),
        ("Số:        /KH-SKHCN", "        ", ("KH", "SKHCN")),
        ("Số: 12 / QĐ – UBND", " 12 ", ("QĐ", "UBND")),
        ("Số: 12/2024/QĐ-UBND", " 12", ("QĐ", "UBND")),
        ("SỐ 7/SNV", " 7", ("SNV",)),
        ("Số: 12/KH-SNV       Mẫu, ngày 3 tháng 03 năm 2024", " 12", ("KH", "SNV")),
        ("Số: 12/", " 12", ()),
    ],
)
def test_a_line_is_taken_apart(text: str, number: str, groups: tuple[str, ...]) -> None:
    found = parts(text)
    assert found is not None
    assert (found.number, found.groups) == (number, groups)


@pytest.mark.parametrize("text", ["Số: 12-KH", "Kế hoạch 12/KH", ""])
def test_what_has_no_slash_or_no_label_is_none(text: str) -> None:
    assert parts(text) is None
