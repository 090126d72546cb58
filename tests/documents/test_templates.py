"""Every case of every template makes exactly its goldens; every template has the form of one."""

from __future__ import annotations

from pathlib import Path

import pytest

from thidua_cli.documents.cases import Case, cases_of
from thidua_cli.documents.registry import Document, documents
from thidua_cli.models.kinds import KINDS

CASES = [case for document in documents().values() for case in cases_of(document)]

every_case = pytest.mark.parametrize("case", CASES, ids=[f"{case.document.id}-{case.folder.name}" for case in CASES])
every_document = pytest.mark.parametrize("document", documents().values(), ids=documents())


@every_case
def test_markdown_is_the_golden(case: Case) -> None:
    assert case.markdown() == golden(case.goldens[0])


@every_case
def test_blocks_are_the_golden(case: Case) -> None:
    assert case.blocks() == golden(case.goldens[1])


@every_document
def test_folder_holds_what_a_template_needs_and_nothing_else(document: Document) -> None:
    assert {path.name for path in document.folder.iterdir()} == {"template.yaml", "body.md.j2", "cases"}
    assert list(cases_of(document))


@every_document
def test_needs_are_kinds_of_records(document: Document) -> None:
    assert set(document.about.needs) <= set(KINDS)


@every_document
def test_body_does_no_sums(document: Document) -> None:
    expressions = [part.split("}}")[0] for part in document.body.read_text(encoding="utf-8").split("{{")[1:]]
    assert [text for text in expressions if set(text) & set("+*/%")] == []


def golden(path: Path) -> str:
    return path.read_bytes().decode("utf-8")
