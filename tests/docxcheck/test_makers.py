"""Papers as other programs write them: read to the last letter, judged, and never a crash."""

import io
from collections.abc import Iterable

import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH

from docx import Document
from parcels import packed
from thidua_cli.docx.archive import pack, unpack
from thidua_cli.docx.reading import read_docx
from thidua_cli.docx.reading import values as read
from thidua_cli.docx.reading.package import parse
from thidua_cli.docxcheck.kinds import Kind
from thidua_cli.docxcheck.paper import paper_of
from thidua_cli.docxcheck.registry import paper_rules
from thidua_cli.docxcheck.runner import examine
from thidua_cli.docxcheck.samples import KINDS, sample

RULES = list(paper_rules().values())
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    f' xmlns:r="{OFFICE}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:v="urn:schemas-microsoft-com:vml"'
)
HEAD = (
    "ỦY BAN NHÂN DÂN XÃ MẪU\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "\tĐộc lập - Tự do - Hạnh phúc",
    "Số: 12/KH-UBND\tMẫu, ngày 03 tháng 3 năm 2026",
    "KẾ HOẠCH",
    "Phát động phong trào thi đua năm 2026",
)
TEXT = ("Căn cứ Luật Thi đua, khen thưởng;", "I. MỤC ĐÍCH", "1. Nội dung thi đua.", "Nơi nhận:", "- Lưu: VT.")


def parts(body: str, **more: str) -> dict[str, bytes]:
    """Parts of a file; `more` are further ones by name, each related to the text as its name says."""
    whole = {"word/document.xml": f"<w:document {NAMES}><w:body>{body}<w:sectPr/></w:body></w:document>".encode()}
    links = "".join(f'<Relationship Id="{one}" Type="{OFFICE}/{one}" Target="{one}.xml"/>' for one in more)
    spaces = "http://schemas.openxmlformats.org/package/2006/relationships"
    whole["word/_rels/document.xml.rels"] = f'<Relationships xmlns="{spaces}">{links}</Relationships>'.encode()
    return whole | {f"word/{name}.xml": xml.replace(">", f" {NAMES}>", 1).encode() for name, xml in more.items()}


def document_of(data: bytes) -> read.Document:
    document, problems = read_docx(data, "a.docx")
    assert problems == []
    assert document is not None
    return document


def words(data: bytes) -> list[str]:
    return [paragraph.text for paragraph in document_of(data).paragraphs if paragraph.text]


def survives(data: bytes) -> None:
    """Every kind of paper it might be taken for; each finding says something and has a place."""
    for kind in (None, *Kind):
        assert all(item.message and item.span.file == "a.docx" for item in examine(data, "a.docx", RULES, kind))


def by_python_docx(lines: Iterable[str]) -> bytes:
    """With the styles of its own template, as scripts leave them."""
    document, made = Document(), io.BytesIO()
    for place, line in enumerate(lines):
        paragraph = document.add_paragraph(line, style="Title" if place == 3 else None)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER if place < len(HEAD) else None
    table = document.add_table(rows=2, cols=2, style="Light Grid Accent 1")
    for number, text in enumerate(("STT", "Họ và tên", "1", "Trần Thị Mẫu")):
        table.cell(number // 2, number % 2).text = text
    document.add_page_break()
    document.add_paragraph("Danh sách", style="List Bullet")
    document.save(made)
    return made.getvalue()


def test_python_docx() -> None:
    made = by_python_docx((*HEAD, *TEXT))
    survives(made)
    assert paper_of(document_of(made)).kind is Kind.NAMED
    assert {"STT", "Trần Thị Mẫu", *TEXT} <= set(words(made))


def test_docxtpl() -> None:
    docxtpl = pytest.importorskip("docxtpl", reason="needs the extra `word`, which requirements-dev.txt installs")
    lines = (*HEAD[:4], "{{ title }}", "{%p for name in names %}", "- Ông {{ name }};", "{%p endfor %}", *TEXT)
    template, made = docxtpl.DocxTemplate(io.BytesIO(by_python_docx(lines))), io.BytesIO()
    rich = docxtpl.RichText("Thi đua năm 2026", bold=True, color="FF0000", size=40)
    template.render({"title": "Phát động\nthi đua", "names": ["Lê Văn Mẫu", rich]})
    template.save(made)
    survives(made.getvalue())
    assert "- Ông Lê Văn Mẫu;" in words(made.getvalue())


PANDOC_STYLES = (
    '<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"'
    ' w:eastAsiaTheme="minorHAnsi" w:cstheme="minorBidi"/><w:sz w:val="24"/><w:lang w:val="en-US"/></w:rPr>'
    "</w:rPrDefault></w:docDefaults>"
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="FirstParagraph"><w:basedOn w:val="BodyText"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="BodyText"><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="180"/>'
    '</w:pPr></w:style><w:style w:type="paragraph" w:styleId="Compact"><w:basedOn w:val="BodyText"/></w:style>'
    '<w:style w:type="character" w:styleId="VerbatimChar"><w:rPr><w:rFonts w:ascii="Consolas"/></w:rPr></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="Table"><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>'
    '<w:bottom w:val="single"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style></w:styles>'
)
PANDOC_THEME = (
    "<a:theme><a:themeElements><a:fontScheme><a:majorFont><a:latin typeface='Calibri Light'/></a:majorFont>"
    "<a:minorFont><a:latin typeface='Cambria'/></a:minorFont></a:fontScheme></a:themeElements></a:theme>"
)
PANDOC_BODY = (
    '<w:bookmarkStart w:id="20" w:name="ke-hoach"/><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>KẾ HOẠCH'
    '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="FirstParagraph"/></w:pPr><w:r><w:t xml:space="preserve">Nội dung '
    '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="VerbatimChar"/></w:rPr><w:t>mã</w:t></w:r><w:r><w:footnoteReference'
    ' w:id="21"/></w:r></w:p><w:bookmarkEnd w:id="20"/><w:p><w:pPr><w:pStyle w:val="Compact"/><w:numPr><w:ilvl'
    ' w:val="0"/><w:numId w:val="1001"/></w:numPr></w:pPr><w:r><w:t>Mục một</w:t></w:r></w:p>'
    '<w:tbl><w:tblPr><w:tblW w:type="pct" w:w="5000"/><w:tblLook w:firstRow="1" w:val="0020"/></w:tblPr><w:tblGrid/>'
    "<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr/><w:p><w:r><w:t>STT</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
)


def test_pandoc() -> None:
    notes = '<w:footnotes><w:footnote w:id="21"><w:p><w:r><w:t>Chú thích</w:t></w:r></w:p></w:footnote></w:footnotes>'
    made = packed(parts(PANDOC_BODY, styles=PANDOC_STYLES, theme=PANDOC_THEME, footnotes=notes))
    survives(made)
    assert words(made) == ["KẾ HOẠCH", "Nội dung mã", "Mục một", "STT"]
    first = document_of(made).paragraphs[1]
    assert (first.layout.before, [run.hand.fonts.ascii for run in first.runs]) == (180, ["Cambria", "Consolas"])


WORD_BODIES = {
    "content controls": (
        (
            "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Khối</w:t></w:r></w:p></w:sdtContent></w:sdt>"
            "<w:p><w:sdt><w:sdtContent><w:r><w:t>Trong dòng</w:t></w:r></w:sdtContent></w:sdt></w:p>"
            "<w:tbl><w:tblGrid/><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc><w:p><w:r><w:t>Trong ô</w:t>"
            "</w:r></w:p></w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>"
        ),
        ["Khối", "Trong dòng", "Trong ô"],
    ),
    "smart tags and custom XML": (
        (
            '<w:customXml w:element="x"><w:customXmlPr/><w:p><w:smartTag w:element="place"><w:smartTagPr/><w:r><w:t>Mẫu'
            "</w:t></w:r></w:smartTag></w:p></w:customXml>"
        ),
        ["Mẫu"],
    ),
    "simple fields": (
        '<w:p><w:fldSimple w:instr=" TITLE "><w:r><w:t>KẾ HOẠCH</w:t></w:r></w:fldSimple></w:p>',
        ["KẾ HOẠCH"],
    ),
    "a box written in two ways": (
        (
            '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="0" cy="0"/>'
            "<wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>Khung</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp>"
            "</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>"
            "Khung</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>"
            "</w:r></w:p>"
        ),
        ["Khung"],
    ),
    "marks that print nothing": (
        (
            '<w:p w:rsidR="00AB12CD" w14:paraId="1A2B3C4D"><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:proofErr'
            ' w:type="spellStart"/><w:r w:rsidRPr="00AB"><w:lastRenderedPageBreak/><w:t>Thi </w:t></w:r><w:proofErr'
            ' w:type="spellEnd"/><w:r><w:t>đua</w:t></w:r><w:bookmarkEnd w:id="0"/><w:permStart w:id="1"/></w:p>'
        ),
        ["Thi đua"],
    ),
    "comments and changes": (
        (
            '<w:p><w:commentRangeStart w:id="0"/><w:ins w:id="1" w:author="a"><w:r><w:t>thêm</w:t></w:r></w:ins><w:del'
            ' w:id="2" w:author="a"><w:r><w:delText>bớt</w:delText></w:r></w:del><w:commentRangeEnd w:id="0"/><w:r>'
            '<w:commentReference w:id="0"/></w:r></w:p>'
        ),
        ["thêm"],
    ),
    "mathematics": ("<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath><w:r><w:t>bằng 2</w:t></w:r></w:p>", ["bằng 2"]),
}


@pytest.mark.parametrize("name", WORD_BODIES)
def test_word(name: str) -> None:
    body, said = WORD_BODIES[name]
    made = packed(parts(body, comments="<w:comments></w:comments>"))
    survives(made)
    assert words(made) == said


def test_text_from_a_chunk_is_told() -> None:
    """It is merged when Word opens the file: what it says cannot be judged."""
    made = packed(parts('<w:altChunk r:id="aFChunk"/>', aFChunk="<html>Chữ</html>"))
    assert "TD999" in {item.code for item in examine(made, "a.docx", RULES, Kind.NAMED)}


STRICT = (
    (
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    ),
    (b"2006/relationships/extended-properties", b"2006/relationships/extendedProperties"),
    (OFFICE.encode(), b"http://purl.oclc.org/ooxml/officeDocument/relationships"),
    (b"http://schemas.openxmlformats.org/drawingml/2006/main", b"http://purl.oclc.org/ooxml/drawingml/main"),
    (b'w:jc w:val="left"', b'w:jc w:val="start"'),
)


def strict(data: bytes) -> bytes:
    """The same paper in the strict namespaces of ISO/IEC 29500, as Word saves it on request."""
    whole = unpack(data)
    for old, new in STRICT:
        whole = {name: part.replace(old, new) for name, part in whole.items()}
    return pack(whole)


@pytest.mark.parametrize("name", KINDS)
def test_strict_files_are_judged_alike(name: str) -> None:
    made = strict(sample(name))
    assert b"purl.oclc.org" in unpack(made)["word/document.xml"]
    assert examine(made, f"{name}.docx", RULES) == []
    assert document_of(made).properties == document_of(sample(name)).properties


def test_strict_names_become_the_usual_ones() -> None:
    root = parse(b'<w:p xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>', "a.xml")
    assert str(root.tag).startswith("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}")
