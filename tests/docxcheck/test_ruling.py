"""A line below a component is found however it was drawn."""

import pytest

from thidua_cli.docx.editing import Editor
from thidua_cli.docx.reading import read_docx
from thidua_cli.docxcheck.lines import all_lines
from thidua_cli.docxcheck.paper import paper_of
from thidua_cli.docxcheck.ruling import Ruling, Way, ruling_below
from thidua_cli.docxcheck.samples import sample

SIGNS = (
    '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t>________</w:t></w:r></w:p>'
)
SHAPE = (
    '<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH>'
    '<wp:extent cx="2000000" cy="0"/><a:graphic><a:graphicData><wps:wsp><wps:spPr><a:prstGeom prst="line"/></wps:spPr>'
    "</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
)
TABBED = "<w:r><w:t>Một cột</w:t><w:tab/><w:t>Hai cột</w:t></w:r>"
VML = '<w:r><w:pict><v:line from="10pt,2pt" to="110pt,2pt" strokecolor="black [3213]"/></w:pict></w:r>'


def below_motto(editor: Editor) -> Ruling | None:
    document, _ = read_docx(editor.saved(), "a.docx")
    assert document is not None
    paper = paper_of(document)
    assert paper.head.motto is not None
    return ruling_below(paper, paper.head.motto)


def bare() -> Editor:
    editor = Editor(sample("ke-hoach"))
    editor.after("Độc lập").delete()
    return editor


def test_our_own_is_a_border() -> None:
    found = below_motto(Editor(sample("ke-hoach")))
    assert found is not None
    assert (found.way, found.shift, found.single, found.black) == (Way.BORDER, 0, True, True)


def test_nothing_is_nothing() -> None:
    assert below_motto(bare()) is None


def test_typed_signs_have_the_width_of_the_letters() -> None:
    editor = bare()
    editor.paragraph("Độc lập").insert_after(SIGNS)
    found = below_motto(editor)
    assert found is not None
    assert (found.way, found.length, found.shift) == (Way.SIGNS, 8 * 14 * 20 // 2, 0)


@pytest.mark.parametrize(("xml", "length"), [(SHAPE, 3149), (VML, 2000)])
def test_a_drawn_line_hangs_on_its_paragraph(xml: str, length: int) -> None:
    editor = bare()
    editor.paragraph("Độc lập").append(xml)
    found = below_motto(editor)
    assert found is not None
    assert (found.way, found.length, found.black) == (Way.SHAPE, length, True)


def test_lines_of_a_head_of_tabs_have_no_length_of_their_own() -> None:
    editor = bare()
    editor.paragraph("Độc lập").insert_before(f"<w:p>{TABBED}{SHAPE}{SHAPE}</w:p>")
    document, _ = read_docx(editor.saved(), "a.docx")
    assert document is not None
    paper = paper_of(document)
    line = next(one for one in all_lines(paper.document.paragraphs) if one.text == "Hai cột")
    found = ruling_below(paper, line)
    assert found is not None
    assert (found.way, found.length, found.shift) == (Way.SHAPE, None, None)


@pytest.mark.parametrize(("colour", "black"), [("tx1", True), ("dk1", True), ("accent1", False)])
def test_a_line_without_a_colour_has_that_of_its_style(colour: str, black: bool) -> None:
    style = f'<wps:style><a:lnRef idx="1"><a:schemeClr val="{colour}"/></a:lnRef></wps:style></wps:wsp>'
    editor = bare()
    editor.paragraph("Độc lập").append(SHAPE.replace("</wps:wsp>", style))
    found = below_motto(editor)
    assert found is not None
    assert found.black is black


def test_underlining_is_known_as_such() -> None:
    editor = bare()
    editor.paragraph("Độc lập").underline()
    found = below_motto(editor)
    assert found is not None
    assert (found.way, found.length) == (Way.UNDERLINE, None)
