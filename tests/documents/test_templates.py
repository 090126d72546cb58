"""Every case of every template makes exactly its goldens; every template has the form of one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from thidua_cli.documents.cases import SHARED, Case, cases_of
from thidua_cli.documents.context import FACTS
from thidua_cli.documents.registry import DEFINITION, Document, documents
from thidua_cli.documents.render import body_of, draft
from thidua_cli.documents.subjects import subjects
from thidua_cli.models.kinds import KINDS
from thidua_cli.paths import shipped
from thidua_cli.text.template import used_names
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.files import locate
from thidua_cli.workspace.load import load
from thidua_cli.workspace.near import Need

WORKSPACES = Path(__file__).parents[1] / "workspaces"
CASES = [case for document in documents().values() for case in cases_of(document)]
PLANS = sorted(path for root in (shipped("plans"), WORKSPACES) for path in root.glob("**/plan.yaml"))
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
    assert {*document.about.needs, *document.about.needs_one_of, *(document.about.reads or ())} <= set(KINDS)


@pytest.mark.parametrize("plan", PLANS, ids=["-".join(path.parts[-3:-1]) for path in PLANS])
@pytest.mark.parametrize("narrow", [one for one in documents().values() if one.about.reads is not None])
def test_what_a_document_reads_is_enough_for_it(narrow: Document, plan: Path) -> None:
    root = locate([plan]).root
    need = Need(plan, frozenset({"workspace", *narrow.about.needs, *(narrow.about.reads or ())}))
    few, all_ = (next(f for f in found.plans() if same(f, plan)) for found in (load(root, need=need)[0], load(root)[0]))
    assert papers(few, narrow) == papers(all_, narrow)


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


def same(files: PlanFiles, plan: Path) -> bool:
    return Path(files.plan.where().file).resolve() == plan.resolve()


def papers(files: PlanFiles, document: Document) -> list[str]:
    return [draft(subject, document).markdown for subject in subjects(files, document)]


def golden(path: Path) -> str:
    return path.read_bytes().decode("utf-8")
