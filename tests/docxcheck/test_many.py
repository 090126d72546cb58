"""Lines with the same faults are one finding."""

from thidua_cli.docx.editing import Editor
from thidua_cli.docx.reading import read_docx
from thidua_cli.docxcheck.judge import Form
from thidua_cli.docxcheck.many import alike
from thidua_cli.docxcheck.paper import paper_of
from thidua_cli.docxcheck.samples import sample


def test_equal_faults_are_told_once() -> None:
    editor = Editor(sample("ke-hoach"))
    editor.paragraph("- UBND tỉnh").size(13)
    editor.paragraph("- Các phòng").size(13)
    editor.paragraph("- Lưu").italic()
    document, _ = read_docx(editor.saved(), "a.docx")
    assert document is not None
    paper = paper_of(document)
    found = [item.message for item in alike(paper, paper.foot.recipients, Form("dòng", "recipients"))]
    assert found == [
        "dòng: cỡ 13 (2 dòng, đây là dòng đầu); phải cỡ 11, đứng",
        "dòng: chữ nghiêng; phải cỡ 11, đứng",
    ]
