"""The lines below Nơi nhận as a reader counts them."""

import pytest

from thidua_cli.docx.editing import Editor
from thidua_cli.docx.reading import read_docx
from thidua_cli.docxcheck.paper import Paper, paper_of
from thidua_cli.docxcheck.recipients import listed
from thidua_cli.docxcheck.samples import sample


def paper(*lines: str) -> Paper:
    """A paper with these lines instead of its recipients."""
    editor = Editor(sample("cong-van"))
    for line in reversed(lines):
        editor.paragraph("Nơi nhận").copy_after(line).size(11)
    editor.paragraph("- Như trên", nth=1 + sum("- Như trên" in line for line in lines)).delete()
    editor.paragraph("- Lưu: VT, VP", nth=1 + sum("- Lưu: VT, VP" in line for line in lines)).delete()
    document, _ = read_docx(editor.saved(), "a.docx")
    assert document is not None
    return paper_of(document)


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("- A;", "- Lưu: VT."), [("- A;", "- A;"), ("- Lưu: VT.", "- Lưu: VT.")]),
        (("- Sở có tên", "rất dài;", "- Lưu: VT."), [("- Sở có tên", "rất dài;"), ("- Lưu: VT.", "- Lưu: VT.")]),
        (("Bản điện tử:", "- A;", "- Lưu: VT."), [("- A;", "- A;"), ("- Lưu: VT.", "- Lưu: VT.")]),
        (("- Lưu: VT.", "Bản điện tử:", "- A."), [("- Lưu: VT.", "- Lưu: VT.")]),
        (("- Lưu: VT.", "PL.(300)"), [("- Lưu: VT.", "- Lưu: VT.")]),
        (("A", "B"), [("A", "B")]),
        (("Như Điều 2", "Lưu VT"), [("Như Điều 2", "Như Điều 2"), ("Lưu VT", "Lưu VT")]),
    ],
)
def test_recipients(lines: tuple[str, ...], found: list[tuple[str, str]]) -> None:
    assert [(one.line.text, one.last) for one in listed(paper(*lines))] == found
