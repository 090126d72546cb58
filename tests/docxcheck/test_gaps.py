"""Room between two lines is counted in points, however it was made."""

from fractions import Fraction

import pytest

from thidua_cli.docx.editing import Editor
from thidua_cli.docx.reading import read_docx
from thidua_cli.docxcheck.gaps import between
from thidua_cli.docxcheck.paper import paper_of
from thidua_cli.docxcheck.samples import sample


def room(editor: Editor) -> Fraction | None:
    """Between the last post and the name of the sound paper as it was edited."""
    document, _ = read_docx(editor.saved(), "a.docx")
    assert document is not None
    paper = paper_of(document)
    [signature] = paper.foot.signatures
    assert signature.name is not None
    return between(paper, signature.posts[-1], signature.name)


@pytest.mark.parametrize(("height", "found"), [(40, 40), (72, 72)])
def test_one_tall_paragraph_counts_as_it_is_set(height: int, found: int) -> None:
    editor = Editor(sample("ke-hoach"))
    editor.after("PHÓ GIÁM ĐỐC").spacing(line=height)
    assert room(editor) == found


def test_space_after_the_post_and_before_the_name_counts_too() -> None:
    editor = Editor(sample("ke-hoach"))
    editor.after("PHÓ GIÁM ĐỐC").delete()
    editor.paragraph("PHÓ GIÁM ĐỐC").spacing(after=30, before=0)
    editor.paragraph("Nguyễn Văn").spacing(before=40, after=0)
    assert room(editor) == 70


def test_line_breaks_are_as_high_as_the_letters() -> None:
    editor = Editor(sample("ke-hoach"))
    editor.after("PHÓ GIÁM ĐỐC").delete()
    editor.paragraph("Nguyễn Văn").delete()
    editor.paragraph("PHÓ GIÁM ĐỐC").size(14).words("PHÓ GIÁM ĐỐC" + "\n" * 6 + "Nguyễn Văn Ví Dụ")
    assert room(editor) == 5 * 14 * Fraction(115, 100)


def test_words_between_leave_it_open() -> None:
    editor = Editor(sample("ke-hoach"))
    editor.after("PHÓ GIÁM ĐỐC").words("(Đã ký)")
    assert room(editor) is None
