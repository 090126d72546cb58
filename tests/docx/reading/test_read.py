"""Any file reads to values, or says in one line why not."""

import io
import zipfile

import pytest

from parcels import packed
from thidua_cli.docx.reading import package as package_module
from thidua_cli.docx.reading import read_docx
from thidua_cli.docx.reading.values import Document

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMES = (
    f'xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{}"'
    ' Target="{}.xml"/></Relationships>'
)


def file_of(body: str, **parts: str) -> bytes:
    """A .docx of one body; `parts` are styles, numbering … each related to the document."""
    whole = {"word/document.xml": f"<w:document {NAMES}><w:body>{body}</w:body></w:document>".encode()}
    for name, xml in parts.items():
        whole[f"word/{name}.xml"] = f"<w:{name} {NAMES}>{xml}</w:{name}>".encode()
        whole["word/_rels/document.xml.rels"] = RELATIONS.format(name, name).encode()
    return packed(whole)


def read(body: str, **parts: str) -> Document:
    document, problems = read_docx(file_of(body, **parts), "a.docx")
    assert problems == []
    assert document is not None
    return document


def texts(document: Document) -> list[str]:
    return [paragraph.text for paragraph in document.paragraphs]


def zipped(flags: int = 0, **entries: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    raw = bytearray(buffer.getvalue())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = raw.find(mark)
        if start >= 0:
            raw[start + place] |= flags
    return bytes(raw)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "tệp rỗng"),
        (b"xin chao" * 100, "không mở được như một tệp zip"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "đời cũ (.doc)"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "có mật khẩu"),
        (zipped(flags=1, a=b"x"), "có mật khẩu"),
        (zipped(a=b"x"), "không có phần văn bản"),
        (packed({"word/document.xml": b"<w:document"}), "không phải XML đúng"),
        (packed({"word/document.xml": b""}), "không phải XML đúng"),
        (packed({"word/document.xml": b"<x/>"}), "không có thân văn bản"),
        (packed({"word/document.xml": b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>'}), "DTD"),
        (packed({"word/document.xml": b'<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><x>&b;</x>'}), "DTD"),
        (file_of("<w:p/>")[:-30], "thiếu phần cuối"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, said: str) -> None:
    document, problems = read_docx(data, "a.docx")
    assert document is None
    assert [(item.code, item.span.file) for item in problems] == [("TD905", "a.docx")]
    assert said in problems[0].message
    assert problems[0].fix


def test_a_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package_module, "LARGEST_PACKAGE", 1000)
    document, problems = read_docx(file_of("<w:p/>" * 1000), "a.docx")
    assert document is None
    assert "quá lớn" in problems[0].message


@pytest.mark.parametrize("damage", range(60, 400, 17))
def test_a_damaged_byte_never_crashes(damage: int) -> None:
    raw = bytearray(file_of("<w:p><w:r><w:t>Chữ</w:t></w:r></w:p>", styles="<w:style/>"))
    raw[damage % len(raw)] ^= 0xFF
    document, problems = read_docx(bytes(raw), "a.docx")
    assert (document is None) == bool(problems)


def test_text_is_found_through_whatever_wraps_it() -> None:
    document = read(
        '<w:p w:rsidR="00A1"><w:smartTag><w:r w:rsidRPr="1"><w:t>Một</w:t></w:r></w:smartTag>'
        "<w:proofErr/><w:r><w:tab/><w:t>hai</w:t><w:br/><w:t>ba</w:t></w:r></w:p>"
        "<w:sdt><w:sdtContent><w:p><w:hyperlink><w:r><w:t>bốn</w:t></w:r></w:hyperlink></w:p></w:sdtContent></w:sdt>"
        "<w:p><w:ins><w:r><w:t>thêm</w:t></w:r></w:ins><w:del><w:r><w:delText>bớt</w:delText></w:r></w:del></w:p>"
    )
    assert texts(document) == ["Một\thai\nba", "bốn", "thêm"]
    assert (document.paragraphs[2].inserted, document.paragraphs[2].deleted) == (True, True)


def test_a_text_box_is_read_once() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>trong khung</w:t></w:r></w:p></w:txbxContent>"
    document = read(
        '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:wsp><wps:txbx>'
        f"{box}</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
        f"{box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    assert texts(document) == ["", "trong khung"]
    assert document.paragraphs[1].place.box


def test_formatting_is_that_of_defaults_styles_and_run() -> None:
    styles = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="24"/></w:rPr>'
        "</w:rPrDefault></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:pPr><w:spacing w:after="160"/></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="T"><w:basedOn w:val="N"/><w:pPr><w:spacing w:before="120"/></w:pPr>'
        '<w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="C"><w:rPr><w:b/></w:rPr></w:style>'
    )
    document = read(
        '<w:p><w:pPr><w:pStyle w:val="T"/></w:pPr><w:r><w:t>a</w:t></w:r>'
        '<w:r><w:rPr><w:rStyle w:val="C"/></w:rPr><w:t>b</w:t></w:r>'
        '<w:r><w:rPr><w:rStyle w:val="C"/><w:b/><w:i/></w:rPr><w:t>c</w:t></w:r></w:p>',
        styles=styles,
    )
    [paragraph] = document.paragraphs
    assert (paragraph.layout.before, paragraph.layout.after) == (120, 160)
    assert [(run.text, run.hand.bold, run.hand.italic) for run in paragraph.runs] == [
        ("a", True, False),
        ("b", False, False),
        ("c", True, True),
    ]
    assert {(run.hand.size, run.hand.fonts.ascii) for run in paragraph.runs} == {(28, "Arial")}


def test_a_ring_of_styles_ends() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/><w:rPr><w:i/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    )
    document = read('<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>', styles=styles)
    assert document.paragraphs[0].runs[0].hand.italic


def test_numbering_prints_labels() -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="0">'
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>'
        '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/></w:lvl>'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    numbered = '<w:p><w:pPr><w:numPr><w:ilvl w:val="{}"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>'
    document = read("".join(numbered.format(level) for level in (0, 1, 1, 0, 1)), numbering=numbering)
    assert [paragraph.label for paragraph in document.paragraphs] == ["I.", "I.1.", "I.2.", "II.", "II.1."]


def test_fields_hide_their_code() -> None:
    document = read(
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )
    assert (document.paragraphs[0].fields, document.paragraphs[0].text) == (("PAGE",), "7")


@pytest.mark.parametrize(
    "body", ["", "<w:p/>", "<w:tbl/>", "<w:tbl><w:tr/></w:tbl>", "<w:sectPr/>", "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>"]
)
def test_an_empty_document_has_one_section(body: str) -> None:
    assert len(read(body).sections) == 1


def test_places_name_table_row_and_cell() -> None:
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    document = read(f"<w:p/><w:tbl><w:tr>{cell.format('a')}{cell.format('b')}</w:tr></w:tbl>")
    place = document.paragraphs[2].place
    assert (document.paragraphs[2].number, place.table, place.row, place.cell) == (3, 1, 1, 2)
