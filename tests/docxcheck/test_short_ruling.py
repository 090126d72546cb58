"""The short line: by the last line or the longest, and what floats is believed."""

from collections.abc import Callable

from thidua_cli.docx.editing import Editor
from thidua_cli.docx.reading import read_docx
from thidua_cli.docxcheck.paper import paper_of
from thidua_cli.docxcheck.samples import sample
from thidua_cli.docxcheck.short_ruling import ill_ruled

FLOATING = (
    '<w:r><w:drawing><wp:anchor><wp:extent cx="900000" cy="0"/><a:graphic><a:graphicData><wps:wsp><wps:spPr>'
    '<a:prstGeom prst="line"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>'
)


def said(edit: Callable[[Editor], object]) -> list[str]:
    editor = Editor(sample("ke-hoach"))
    edit(editor)
    document, _ = read_docx(editor.saved(), "a.docx")
    assert document is not None
    paper = paper_of(document)
    return [item.message for item in ill_ruled(paper, paper.head.agency, "tên cơ quan", "agency")]


def test_a_sound_line_is_silent_and_a_missing_one_is_said() -> None:
    assert said(lambda editor: editor.saved()) == []
    assert said(lambda editor: editor.after("SỞ KHOA HỌC").delete()) == ["dưới tên cơ quan không có đường kẻ"]


def test_a_line_that_floats_from_the_same_column_is_believed() -> None:
    def anchored(words: str) -> list[str]:
        return said(
            lambda editor: [editor.after("SỞ KHOA HỌC").delete(), editor.paragraph(words).append(FLOATING)],
        )

    assert anchored("UBND TỈNH") == []
    assert anchored("Độc lập") == ["dưới tên cơ quan không có đường kẻ"]


def test_a_line_of_half_the_words_is_the_limit() -> None:
    def long(millimetres: str) -> list[str]:
        return said(lambda editor: editor.after("SỞ KHOA HỌC").indent(left=millimetres, right=millimetres))

    assert long("18") == []
    assert "phải từ 1/3 đến 1/2 dòng chữ" in long("16")[0]
    assert "phải từ 1/3 đến 1/2 dòng chữ" in long("28")[0]
