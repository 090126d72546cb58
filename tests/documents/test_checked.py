"""What the tool prints holds before its own checker."""

from __future__ import annotations

import pytest

from subjects import of_year
from thidua_cli.diagnostics import Diagnostic, Severity
from thidua_cli.documents.cases import cases_of
from thidua_cli.documents.registry import Document, documents
from thidua_cli.documents.render import blocks_of, draft, sheets_of
from thidua_cli.documents.subjects import Subject
from thidua_cli.docx.certificate import Printing, write_all
from thidua_cli.docx.certificate_profile import load
from thidua_cli.docx.write import write
from thidua_cli.docxcheck.registry import paper_rules
from thidua_cli.docxcheck.runner import examine

OF_YEAR = {name: document for name, document in documents().items() if of_year(name)}
OTHERS = {name: document for name, document in documents().items() if name not in OF_YEAR}
OUTSIDE = {"giay-khen"}
"""What the decree does not rule: the checker says so and no more."""


def said(subject: Subject, document: Document) -> list[Diagnostic]:
    """What the checker says of a paper, made without a file."""
    return examine(printed(subject, document), f"{document.id}.docx", paper_rules().values())


def printed(subject: Subject, document: Document) -> bytes:
    made = draft(subject, document)
    if document.about.output == "certificates":
        sheets, problems = sheets_of(subject, made)
        assert not problems
        return write_all(sheets, Printing(load()))
    paper, problems = blocks_of(subject, made)
    assert paper is not None, problems
    return write(paper)


@pytest.mark.parametrize("document", OF_YEAR.values(), ids=OF_YEAR)
def test_what_the_year_prints_has_no_fault(document: Document) -> None:
    subject, *_ = of_year(document.id)
    found = said(subject, document)
    assert [item.message for item in found if item.severity is not Severity.INFO] == []
    assert ("TD906" in {item.code for item in found}) == (document.id in OUTSIDE)


@pytest.mark.parametrize("document", OTHERS.values(), ids=OTHERS)
def test_what_the_year_does_not_print_has_no_error(document: Document) -> None:
    """Its first case: the records of cases are thin, which the checker may warn of."""
    case, *_ = cases_of(document)
    subject, *_ = case.subjects()
    assert [item.message for item in said(subject, document) if item.severity is Severity.ERROR] == []


def test_most_documents_are_printed_in_the_year() -> None:
    assert len(OF_YEAR) > len(OTHERS)
