"""A paper ready to be written, whatever it came from; into bytes of the form that is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from thidua_cli.diagnostics import ThiduaError

if TYPE_CHECKING:
    from thidua_cli.text.blocks import Paper
    from thidua_cli.text.certificate import Certificate
    from thidua_cli.text.front import Front


class Form(StrEnum):
    """What is written."""

    DOCX = "docx"
    MARKDOWN = "md"
    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class Sheets:
    """How certificates are printed: on pre-printed sheets, a file each."""

    stock: bool = False
    each: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """A paper: its text, the file it goes to by default, what is still open, what its reader should know.

    `blanks` is what the clerk fills in when the paper is signed, `gaps` what its author still has to find out, `unread`
    where records that it may rest on could not be read. Exactly one of `paper`, `certificates`, `word` holds what is
    printed; `word` is a filled Word file.
    """

    markdown: str
    file: Path
    gaps: tuple[str, ...] = ()
    blanks: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    paper: Paper | None = None
    certificates: tuple[Certificate, ...] = ()
    word: bytes | None = None


def blanks_of(front: Front) -> tuple[str, ...]:
    """What of a head is blank until the paper is signed."""
    number = {"số": front.number} if front.symbol else {}
    day = {"ngày": front.date.day, "tháng": front.date.month} if front.dated else {}
    return tuple(word for word, value in (number | day).items() if not value)


def files_of(made: Made, sheets: Sheets) -> dict[Path, bytes]:
    """The .docx files of a paper by their default path."""
    if made.word is not None:
        return {made.file: made.word}
    if made.certificates:
        return _sheets(made, sheets)
    if sheets.stock or sheets.each:
        raise ThiduaError(f"--stock, --each chỉ dùng cho giấy khen, không cho “{made.file.name}”")
    from thidua_cli.docx.write import write

    assert made.paper is not None
    return {made.file: write(made.paper)}


def _sheets(made: Made, sheets: Sheets) -> dict[Path, bytes]:
    from thidua_cli.docx.certificate import Printing, write_all, write_each
    from thidua_cli.docx.certificate_profile import load

    printing = Printing(load(), stock=sheets.stock)
    if not sheets.each:
        return {made.file: write_all(made.certificates, printing)}
    width = len(str(len(made.certificates)))
    return {
        made.file.with_stem(f"{made.file.stem}-{place:0{width}}"): data
        for place, data in enumerate(write_each(made.certificates, printing), start=1)
    }


def texts_of(papers: Sequence[Made]) -> dict[Path, bytes]:
    """The Markdown of papers by their default path. ThiduaError for a paper that cannot be Markdown."""
    refused = next((made for made in papers if made.paper is None), None)
    if refused is not None:
        raise ThiduaError(f"“{refused.file.name}” không dựng ra Markdown được; hãy dùng --to docx hoặc --to pdf")
    return {made.file.with_suffix(".md"): made.markdown.encode() for made in papers}


def pdfs_of(files: dict[Path, bytes]) -> dict[Path, bytes]:
    """The same files as PDF."""
    from thidua_cli.cli.office import to_pdf

    made = to_pdf({path.as_posix(): data for path, data in files.items()})
    return {path.with_suffix(".pdf"): made[path.as_posix()] for path in files}
