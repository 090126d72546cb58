"""Every case of every template makes exactly its goldens; every template has the form of one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from thidua_cli.documents.cases import SHARED, Case, cases_of
from thidua_cli.documents.context import FACTS
from thidua_cli.documents.registry import DEFINITION, Document, documents
from thidua_cli.documents.render import body_of
from thidua_cli.models.kinds import KINDS
from thidua_cli.paths import shipped
from thidua_cli.text.template import used_names

CASES = [case for document in documents().values() for case in cases_of(document)]
GOLDENS = ("paper.md", "blocks.txt")

every_case = pytest.mark.parametrize("case", CASES, ids=[f"{case.document.id}-{case.folder.name}" for case in CASES])
every_document = pytest.mark.parametrize("document", documents().values(), ids=documents())


@every_case
def test_papers_are_the_goldens(case: Case) -> None:
    standing = {path.name: golden(path) for path in case.folder.iterdir() if path.name.endswith(GOLDENS)}
    assert case.goldens() == standing


@every_case
def test_a_case_uses_shared_records_or_its_own(case: Case) -> None:
    own = list(case.folder.glob("*.yaml"))
    assert bool(own) != (case.folder / SHARED).is_file()
    assert case.records.is_dir()


@every_document
def test_folder_holds_what_a_template_needs_and_nothing_else(document: Document) -> None:
    assert {path.name for path in document.folder.iterdir()} == {DEFINITION, document.body, "cases"}
    assert list(cases_of(document))


@every_document
def test_needs_are_kinds_of_records(document: Document) -> None:
    assert {*document.about.needs, *document.about.needs_one_of} <= set(KINDS)


@every_document
def test_body_names_only_facts_its_subject_has(document: Document) -> None:
    text, shown = body_of(document)
    used = used_names(text, shown, document.load)
    assert {name for name in used if name not in FACTS or document.about.about not in FACTS[name].abouts} == set()


@pytest.mark.parametrize("body", sorted(shipped("templates").glob("*/*.j2")), ids=lambda path: f"{path.parent.name}")
def test_body_does_no_sums(body: Path) -> None:
    bare = re.sub(r'"[^"]*"', "", body.read_text(encoding="utf-8"))
    expressions = [part.split("}}")[0] for part in bare.split("{{")[1:]]
    assert [text for text in expressions if set(text) & set("+*/%")] == []


def golden(path: Path) -> str:
    return path.read_bytes().decode("utf-8")
