from __future__ import annotations

import json

from thidua_cli.diagnostics import Citation, Diagnostic, Fact, Related, Severity, Span
from thidua_cli.reporters.json_ import render


def test_every_part_has_its_key() -> None:
    span = Span("a.yaml", 2, 3, 2, 9)
    diagnostic = Diagnostic(
        "TD201", "vuot-so-luong", Severity.ERROR, span, "vượt 2",
        facts=(Fact("63 người", span), Fact("không rõ nơi")),
        citations=(Citation("NĐ 91/2017/NĐ-CP", "Điều 9"),),
        related=(Related("ở đây", span),),
    )  # fmt: skip
    document = json.loads(render([diagnostic], {"files": 1, "documents": 1, "by_kind": {"plan": 1}}))

    assert document == {
        "checked": {"files": 1, "documents": 1, "by_kind": {"plan": 1}},
        "summary": {"errors": 1, "warnings": 0, "infos": 0},
        "diagnostics": [
            {
                "code": "TD201", "slug": "vuot-so-luong", "severity": "error", "message": "vượt 2",
                "file": "a.yaml", "line": 2, "column": 3, "place": None, "end_line": 2, "end_column": 9,
                "facts": [
                    {"text": "63 người", "file": "a.yaml", "line": 2},
                    {"text": "không rõ nơi", "file": None, "line": None},
                ],
                "citations": [{"text": "NĐ 91/2017/NĐ-CP", "clause": "Điều 9", "confidence": "confirmed"}],
                "fix": None,
                "related": [{"message": "ở đây", "file": "a.yaml", "line": 2, "column": 3, "place": None}],
            }
        ],
    }  # fmt: skip
