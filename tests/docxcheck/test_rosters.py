"""Which tables are lists of people."""

import pytest

from thidua_cli.docx.editing import Editor
from thidua_cli.docx.reading import read_docx
from thidua_cli.docxcheck.paper import paper_of
from thidua_cli.docxcheck.rosters import rosters
from thidua_cli.docxcheck.samples import sample


@pytest.mark.parametrize(
    ("head", "count"), [("STT", 1), ("TT", 1), ("Số thứ tự", 1), ("Số TT", 1), ("Nội dung", 0), ("", 0)]
)
def test_the_head_of_the_first_column_tells(head: str, count: int) -> None:
    editor = Editor(sample("danh-sach-ngang"))
    editor.paragraph("STT").words(head)
    document, _ = read_docx(editor.saved(), "a.docx")
    assert document is not None
    assert len(list(rosters(paper_of(document)))) == count
