"""Data is never markup: the year of an office whose every word is hostile prints as it was typed, in every document."""

from __future__ import annotations

import io
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from docx import Document as WordFile
from thidua_cli.documents.registry import documents
from thidua_cli.documents.render import blocks_of, draft, sheets_of
from thidua_cli.documents.subjects import Subject, subjects
from thidua_cli.docx.certificate import Printing, write_all
from thidua_cli.docx.certificate_profile import load as certificate_profile
from thidua_cli.docx.write import write
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.load import load

YEAR = Path(__file__).parents[1] / "workspaces" / "tron-nam"
EVIL = {
    "giữa": r"*a_ ^b | # < > & &amp; {{ c }} {% d %} {e} @ \ [f](g) `h ]]> <!-- ~~",
    "gạch": "- gạch",
    "số": "1. số",
    "bảng": "| a | b |",
    "dài": "dài " * 300 + "hết",
    "ngang": "---",
    "ngoặc": "[[ mở, ] đóng",
    "chỗ trống": "[a] {b} [ [c] ]",
}
WORDS = frozenset({
    "about", "achievement", "agenda", "chair", "heading", "lines", "name", "note", "opening", "place",
    "position", "secretary", "superior", "text", "title",
})  # fmt: skip
"""Keys under which anything may be written; the value of any other is a code, a day or a number of a paper."""
MARK = re.compile(r"Q\d+Q")


def hostile(value: Any, evil: str, marks: dict[str, str], key: str = "") -> Any:
    """The records with `evil` at both ends of every free text, beside a mark that tells the texts apart."""
    if isinstance(value, dict):
        return {name: hostile(item, evil, marks, name) for name, item in value.items()}
    if isinstance(value, list):
        return [hostile(item, evil, marks, key) for item in value]
    if not isinstance(value, str) or key not in WORDS or "%" in value:
        return value
    mark = marks.setdefault(value, f"Q{len(marks)}Q")
    return f"{evil} {mark}{evil}{mark}"


def hostile_year(folder: Path, evil: str) -> PlanFiles:
    """The sample year with hostile words, written anew and read back without complaint."""
    shutil.copytree(YEAR, folder)
    yaml, marks = YAML(typ="safe"), dict[str, str]()
    yaml.width, yaml.allow_unicode = 1_000_000, True
    for path in folder.rglob("*.yaml"):
        if path.name != "thidua.yaml":
            told = [hostile(one, evil, marks) for one in yaml.load_all(path.read_text(encoding="utf-8"))]
            with path.open("w", encoding="utf-8", newline="\n") as stream:
                yaml.dump_all(told, stream)
    workspace, complaints = load(folder)
    assert [found.message for found in complaints if found.severity == "error"] == []
    (files,) = workspace.plans()
    return files


def printed(files: PlanFiles) -> Iterator[tuple[str, str]]:
    """(document, its words) of every paper the year gives."""
    for document in documents().values():
        for subject in subjects(files, document):
            yield document.id, words_of(word_file(subject, document.id))


def word_file(subject: Subject, name: str) -> bytes:
    made = draft(subject, documents()[name])
    if documents()[name].about.output == "certificates":
        sheets, problems = sheets_of(subject, made)
        assert problems == []
        return write_all(sheets, Printing(certificate_profile(), stock=False))
    paper, problems = blocks_of(subject, made)
    assert paper is not None, problems
    return write(paper)


def words_of(data: bytes) -> str:
    """Every paragraph of the body, of cells too, as Word shows it; a break in a paragraph counts as a blank."""
    body = WordFile(io.BytesIO(data)).element.body
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    shown = {f"{space}t": None, f"{space}br": " ", f"{space}tab": " "}
    paragraphs = (
        "".join((shown[part.tag] or part.text or "") for part in paragraph.iter() if part.tag in shown)
        for paragraph in body.iter(f"{space}p")
    )
    return " ".join(" ".join(paragraphs).split())


@pytest.mark.parametrize("evil", EVIL.values(), ids=EVIL)
def test_every_document_prints_hostile_words_as_they_are(evil: str, tmp_path: Path) -> None:
    papers = list(printed(hostile_year(tmp_path / "kho", evil)))
    assert len({name for name, _ in papers}) > len(documents()) // 2
    sound = re.compile(rf"(Q\d+Q){re.escape(evil)}\1", re.IGNORECASE)
    spoilt = {name: MARK.findall(sound.sub("", text)) for name, text in papers}
    assert {name: marks for name, marks in spoilt.items() if marks} == {}
    # Every paper names the agency at least; a paper that lost all its data would pass the line above.
    assert [name for name, text in papers if not sound.search(text)] == []


@pytest.mark.parametrize("character", ["\x07", "\x0b", "\ufffe", "\u202e"], ids=ascii)
def test_what_no_paper_can_hold_is_said_with_its_place(character: str, tmp_path: Path) -> None:
    shutil.copytree(YEAR, tmp_path / "kho")
    path = tmp_path / "kho" / "people.yaml"
    text = path.read_text(encoding="utf-8").replace("Hồ Văn Thử", f"Hồ{character} Văn Thử")
    path.write_text(text, encoding="utf-8", newline="\n")
    _, complaints = load(tmp_path / "kho")
    assert [(found.code, found.span.line) for found in complaints if found.span.file.endswith("people.yaml")] == [
        ("TD012", text.split("\n").index(f"    name: Hồ{character} Văn Thử") + 1)
    ]
