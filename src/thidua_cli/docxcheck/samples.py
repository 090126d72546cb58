"""Sound papers of each kind, made by our own writer; cases are edits of them."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from thidua_cli.docx.write import write
from thidua_cli.docxcheck.kinds import Kind
from thidua_cli.text.markdown import read_paper

KINDS = {
    "ke-hoach": Kind.NAMED,
    "ke-hoach-2018": Kind.NAMED,
    "to-trinh": Kind.NAMED,
    "quyet-dinh": Kind.DECISION,
    "quyet-dinh-ngang": Kind.DECISION,
    "cong-van": Kind.LETTER,
    "giay-moi": Kind.INVITATION,
    "bien-ban": Kind.MINUTES,
    "danh-sach-ngang": Kind.LIST,
    "bao-cao-thanh-tich": Kind.NAMED,
    "phieu-bau": Kind.OTHER,
}
"""Name of the paper → what it must be taken for."""


@cache
def sample(name: str) -> bytes:
    """The paper `name` as bytes of a .docx file. Raises FileNotFoundError for a name that is not shipped."""
    text = files(__package__).joinpath("papers", f"{name}.md").read_text(encoding="utf-8")
    paper, problems = read_paper(text, f"{name}.md")
    if paper is None:
        raise ValueError(f"{name}.md: {problems[0].message}")
    return write(paper)
