"""Papers into the files of a form."""

from __future__ import annotations

from pathlib import Path

import pytest

from thidua_cli.cli.made import Made, Sheets, blanks_of, files_of, texts_of
from thidua_cli.diagnostics import ThiduaError
from thidua_cli.text.markdown import read_paper

MARKDOWN = """\
---
agency: {name: SỞ MẪU}
symbol: BC-SM
place: Ví Dụ
date: {year: 2024, month: 3}
type: BÁO CÁO
title: Kết quả quý một
archive: {unit: VP}
signature: {lines: [GIÁM ĐỐC]}
---
Một đoạn.
"""


def made() -> Made:
    paper, problems = read_paper(MARKDOWN, "a.md")
    assert problems == []
    assert paper is not None
    return Made(MARKDOWN, Path("a.docx"), (), blanks_of(paper.front), paper=paper)


def test_what_the_clerk_fills_in() -> None:
    assert made().blanks == ("số", "ngày")


def test_markdown_goes_beside() -> None:
    assert texts_of([made()]) == {Path("a.md"): MARKDOWN.encode()}


def test_a_word_file_is_written_as_it_is_and_has_no_markdown() -> None:
    word = Made("", Path("b.docx"), word=b"word")
    assert files_of(word, Sheets()) == {Path("b.docx"): b"word"}
    with pytest.raises(ThiduaError, match=r"“b\.docx” không dựng ra Markdown được"):
        texts_of([made(), word])


def test_ways_of_printing_certificates_are_for_certificates() -> None:
    assert list(files_of(made(), Sheets())) == [Path("a.docx")]
    with pytest.raises(ThiduaError, match="chỉ dùng cho giấy khen"):
        files_of(made(), Sheets(each=True))
