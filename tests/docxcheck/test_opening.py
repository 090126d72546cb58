"""The opening of a decision, and what goes on with its căn cứ."""

import pytest

from thidua_cli.docx.editing import Editor
from thidua_cli.docx.reading import read_docx
from thidua_cli.docxcheck.opening import more_bases, opening_of
from thidua_cli.docxcheck.paper import Paper, paper_of
from thidua_cli.docxcheck.samples import sample


def paper(editor: Editor) -> Paper:
    document, _ = read_docx(editor.saved(), "a.docx")
    assert document is not None
    return paper_of(document)


def test_the_opening_is_found_in_any_order() -> None:
    editor = Editor(sample("quyet-dinh"))
    editor.paragraph("GIÁM ĐỐC SỞ").move_after("QUYẾT ĐỊNH:")
    opening = opening_of(paper(editor))
    assert [line.text for line in opening.authority] == ["GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ"]
    assert len(opening.bases) == 2
    assert opening.decides is not None
    assert opening.decides.text == "QUYẾT ĐỊNH:"


@pytest.mark.parametrize(("words", "count"), [("Thực hiện Kế hoạch của tỉnh;", 1), ("Thực hiện như sau:", 0)])
def test_what_is_carried_out_goes_on_with_the_bases(words: str, count: int) -> None:
    editor = Editor(sample("ke-hoach"))
    editor.paragraph("Sở Khoa học và Công nghệ phát động").copy_before(words)
    assert len(more_bases(paper(editor))) == count
