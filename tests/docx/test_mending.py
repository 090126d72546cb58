"""Changes reach what they name and nothing else in the file."""

import io
import zipfile

import pytest

from thidua_cli.docx.archive import pack, unpack
from thidua_cli.docx.editing import Editor, fragment
from thidua_cli.docx.mending import NUMBER_PART, Mender
from thidua_cli.docx.reading import read_docx
from thidua_cli.docx.reading.values import Document
from thidua_cli.docxcheck.samples import sample

MAIN = "word/document.xml"


def read(data: bytes) -> Document:
    document, problems = read_docx(data, "a.docx")
    assert problems == []
    assert document is not None
    return document


def bare() -> bytes:
    """A sound paper without headers."""
    editor = Editor(sample("ke-hoach"))
    editor.remove("headerReference")
    return editor.saved()


def test_untouched_parts_keep_their_bytes_order_and_dates() -> None:
    data = sample("ke-hoach")
    mender = Mender(data)
    assert mender.texts(lambda _, text: text.replace("Mục đích", "Mục tiêu")) == 1
    new = mender.saved()
    old_parts, new_parts = unpack(data), unpack(new)
    assert list(old_parts) == list(new_parts)
    assert {name for name in old_parts if old_parts[name] != new_parts[name]} == {MAIN}
    with zipfile.ZipFile(io.BytesIO(new)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert [one.text for one in read(data).paragraphs if "Mục đích" in one.text] == ["1. Mục đích"]
    assert not any("Mục đích" in one.text for one in read(new).paragraphs)


def test_nothing_changed_is_the_same_content() -> None:
    data = sample("ke-hoach")
    assert unpack(Mender(data).saved()) == unpack(data)


def test_a_piece_is_told_its_whole_paragraph_without_text_boxes() -> None:
    editor = Editor(sample("ke-hoach"))
    box = "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>trong khung</w:t></w:r></w:p>"
    editor.paragraph("Mục đích").append(box + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>")
    editor.paragraph("Mục đích").append("<w:r><w:tab/><w:t>thêm</w:t></w:r>")
    seen: list[str] = []

    def note(whole: str, text: str) -> str:
        seen.append(whole)
        return text

    Mender(editor.saved()).texts(note)
    assert "trong khung" in seen
    assert "1. Mục đích\tthêm" in seen


def test_headers_are_reached() -> None:
    editor = Editor(sample("ke-hoach"))
    editor.paragraphs(part="word/header1.xml").append("<w:r><w:t>Trang</w:t></w:r>")
    assert Mender(editor.saved()).texts(lambda _, text: text.replace("Trang", "")) == 1


def test_a_section_takes_attributes_and_keeps_others() -> None:
    mender = Mender(sample("ke-hoach"))
    mender.set_section(1, "pgMar", {"left": 1984})
    before, after = read(sample("ke-hoach")).sections[0], read(mender.saved()).sections[0]
    assert (after.left, after.right, after.header) == (1984, before.right, before.header)


def test_a_missing_child_is_put_where_the_schema_wants_it() -> None:
    editor = Editor(sample("ke-hoach"))
    editor.remove("pgSz")
    mender = Mender(editor.saved())
    mender.set_section(1, "pgSz", {"w": 11906, "h": 16838})
    root = Editor(mender.saved()).root()
    tags = [str(one.tag).rpartition("}")[2] for one in next(root.iter("{*}sectPr"))]
    assert tags.index("pgSz") == tags.index("pgMar") - 1


def test_sections_that_tracked_changes_remember_are_none() -> None:
    editor = Editor(sample("ke-hoach"))
    section = next(editor.root().iter("{*}sectPr"))
    section.append(fragment("<w:sectPrChange><w:sectPr/></w:sectPrChange>"))
    assert Mender(editor.saved()).sections() == 1


@pytest.mark.parametrize(("where", "side"), [("header", "headers"), ("footer", "footers")])
def test_page_numbers_are_added(where: str, side: str) -> None:
    mender = Mender(bare())
    assert mender.takes_page_numbers
    mender.add_page_numbers(where, "center", 28)
    new = mender.saved()
    [section] = read(new).sections
    [story] = getattr(section, side)
    [paragraph] = story.paragraphs
    assert section.title_page
    assert (paragraph.fields, paragraph.layout.align, paragraph.runs[0].hand.size) == (("PAGE",), "center", 28)
    assert f"/word/{NUMBER_PART}".encode() in unpack(new)["[Content_Types].xml"]
    assert not Mender(new).takes_page_numbers


def test_no_page_numbers_where_the_file_cannot_be_told_of_them() -> None:
    parts = unpack(bare())
    del parts["word/_rels/document.xml.rels"]
    assert not Mender(pack(parts)).takes_page_numbers
    assert not Mender(sample("ke-hoach")).takes_page_numbers


def test_a_signature_is_seen() -> None:
    signed = pack(unpack(sample("ke-hoach")) | {"_xmlsignatures/sig1.xml": b"<x/>"})
    assert Mender(signed).is_signed
    assert not Mender(sample("ke-hoach")).is_signed
