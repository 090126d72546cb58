"""What a cell takes from the style of its table by its place."""

import pytest
from lxml import etree

from parcels import packed
from thidua_cli.docx.reading import read_docx
from thidua_cli.docx.reading.table_styles import Look, look_of
from thidua_cli.docx.reading.values import Document

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="a" Type="{OFFICE}/styles" Target="styles.xml"/></Relationships>'
)
STYLES = f"""<w:styles {WORD}>
<w:style w:type="table" w:styleId="Luoi"><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="C00000"/></w:rPr>
<w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8"/></w:tcBorders><w:shd w:fill="DDDDDD"/></w:tcPr>
</w:tblStylePr></w:style>
<w:style w:type="table" w:styleId="Con"><w:basedOn w:val="Luoi"/>
<w:tblStylePr w:type="band2Horz"><w:pPr><w:jc w:val="center"/></w:pPr></w:tblStylePr></w:style>
</w:styles>"""


def read(look: str, cell: str = "") -> Document:
    row = f"<w:tr><w:tc>{cell}<w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>"
    table = f'<w:tbl><w:tblPr><w:tblStyle w:val="Con"/>{look}</w:tblPr>{row * 3}</w:tbl>'
    text = f"<w:document {WORD}><w:body>{table}</w:body></w:document>"
    parts = {"word/document.xml": text, "word/styles.xml": STYLES, "word/_rels/document.xml.rels": RELATIONS}
    document, problems = read_docx(packed({name: part.encode() for name, part in parts.items()}), "a.docx")
    assert document is not None, problems
    return document


def test_the_first_row_takes_hand_borders_and_shading() -> None:
    document = read('<w:tblLook w:firstRow="1" w:noHBand="1"/>')
    hands = [one.runs[0].hand for one in document.paragraphs]
    assert [(hand.bold, hand.colour) for hand in hands] == [(True, "C00000"), (False, "auto"), (False, "auto")]
    [table] = document.tables
    assert [row.cells[0].shading for row in table.rows] == ["DDDDDD", "", ""]
    assert [border.side for border in table.rows[0].cells[0].borders] == ["bottom"]
    assert table.bordered


def test_bands_are_counted_below_the_first_row() -> None:
    document = read('<w:tblLook w:val="0020"/>')
    assert [one.layout.align for one in document.paragraphs] == ["left", "left", "center"]


def test_the_cell_has_the_last_word() -> None:
    own = '<w:tcPr><w:tcBorders><w:bottom w:val="nil"/></w:tcBorders><w:shd w:fill="FFFFFF"/></w:tcPr>'
    [table] = read('<w:tblLook w:val="0020"/>', own).tables
    assert (table.rows[0].cells[0].shading, table.bordered) == ("FFFFFF", False)


def test_without_a_look_nothing_is_taken() -> None:
    assert not any(one.runs[0].hand.bold for one in read("").paragraphs)


@pytest.mark.parametrize(
    ("row", "column", "parts"),
    [
        (0, 0, ["firstRow", "firstCol", "nwCell"]),
        (1, 0, ["band1Horz", "firstCol"]),
        (2, 1, ["band1Vert", "band2Horz"]),
        (3, 2, ["lastRow", "lastCol", "seCell"]),
    ],
)
def test_parts_that_reach_a_cell(row: int, column: int, parts: list[str]) -> None:
    look = Look(frozenset({"firstRow", "lastRow", "firstColumn", "lastColumn"}))
    assert [*look.parts(row, 4, slice(column, column + 1), 3)] == parts


@pytest.mark.parametrize("value", ["", "zz", "-1", "99999999999"])
def test_strange_bits_are_none(value: str) -> None:
    assert look_of(etree.fromstring(f'<w:tblPr {WORD}><w:tblLook w:val="{value}"/></w:tblPr>')).on == frozenset()
