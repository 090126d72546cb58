"""The paper an officer wrote by hand, in Markdown with front matter."""

from __future__ import annotations

from pathlib import Path

from thidua_cli.cli.made import Made, blanks_of
from thidua_cli.cli.refusing import show_and_stop
from thidua_cli.diagnostics import ThiduaError


def from_markdown(path: Path) -> Made:
    """The paper, going beside its Markdown; shows what is wrong and exits when it cannot be printed."""
    from thidua_cli.documents.gaps import with_blanks
    from thidua_cli.text.markdown import read_paper

    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise ThiduaError(f"không có tệp “{path.as_posix()}”") from None
    except (OSError, UnicodeDecodeError) as problem:
        raise ThiduaError(
            f"không đọc được “{path.as_posix()}”: tệp phải là văn bản UTF-8 và được phép đọc"
        ) from problem
    markdown, gaps = with_blanks(text)
    paper, problems = read_paper(markdown, path.as_posix())
    if paper is None:
        show_and_stop(problems)
    notes = tuple(f"{problem.span}: {problem.message}." for problem in problems)
    return Made(markdown, path.with_suffix(".docx"), gaps, blanks_of(paper.front), notes, paper=paper)
