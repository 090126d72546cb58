"""Diagnostics for programs."""

from __future__ import annotations

import json
from typing import Any

from thidua_cli.diagnostics import Citation, Diagnostic, Fact, Related, Severity, Span
from thidua_cli.reporters.words import count


def render(diagnostics: list[Diagnostic], checked: dict[str, Any]) -> str:
    """{"checked", "summary", "diagnostics"}: see docs/huong-dan.md for the meaning of each key."""
    numbers = count(diagnostics)
    document = {
        "checked": checked,
        "summary": {f"{severity}s": numbers[severity] for severity in Severity},
        "diagnostics": [as_json(diagnostic) for diagnostic in diagnostics],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def as_json(diagnostic: Diagnostic) -> dict[str, Any]:
    """One diagnostic; what it does not have is null or an empty list, so that every key is always there."""
    return {
        "code": diagnostic.code,
        "slug": diagnostic.slug,
        "severity": str(diagnostic.severity),
        "message": diagnostic.message,
        **place(diagnostic.span),
        "end_line": diagnostic.span.end_line,
        "end_column": diagnostic.span.end_column,
        "facts": [fact_json(fact) for fact in diagnostic.facts],
        "citations": [citation_json(citation) for citation in diagnostic.citations],
        "fix": diagnostic.fix,
        "related": [related_json(related) for related in diagnostic.related],
    }


def place(span: Span) -> dict[str, Any]:
    """`place` names what has no lines to people: a paragraph of a .docx, which `line` counts from 1; else null."""
    return {"file": span.file, "line": span.line, "column": span.column, "place": span.words or None}


def fact_json(fact: Fact) -> dict[str, Any]:
    span = fact.span
    return {"text": fact.text, "file": span.file if span else None, "line": span.line if span else None}


def citation_json(citation: Citation) -> dict[str, str]:
    return {"text": citation.text, "clause": citation.clause, "confidence": citation.confidence}


def related_json(related: Related) -> dict[str, Any]:
    return {"message": related.message, **place(related.span)}
