"""What counts as running text."""

from thidua_cli.docx.editing import Editor
from thidua_cli.docx.reading import read_docx
from thidua_cli.docxcheck.paper import Paper, paper_of
from thidua_cli.docxcheck.prose import is_ragged, running
from thidua_cli.docxcheck.samples import sample


def paper(editor: Editor) -> Paper:
    document, _ = read_docx(editor.saved(), "a.docx")
    assert document is not None
    return paper_of(document)


def test_what_stands_in_the_middle_and_capitals_are_no_running_text() -> None:
    editor = Editor(sample("cong-van"))
    before = len(list(running(paper(editor))))
    first = editor.paragraph("Văn phòng Sở đề nghị")
    first.copy_after("* * *")
    first.copy_after("Thi đua là yêu nước").align("center")
    first.copy_after("THI ĐUA LÀ YÊU NƯỚC")
    first.copy_after("Phần I")
    assert len(list(running(paper(editor)))) == before
    first.copy_after("Thi đua là yêu nước.")
    assert len(list(running(paper(editor)))) == before + 1


def test_only_what_fills_more_than_a_line_is_ragged() -> None:
    editor = Editor(sample("cong-van"))
    for words in ("Văn phòng Sở đề nghị", "Trân trọng cảm ơn"):
        editor.paragraph(words).align("left")
    found = paper(editor)
    assert [is_ragged(found, text.paragraph) for text in running(found)] == [True, False]
