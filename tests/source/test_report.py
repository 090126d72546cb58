"""Diagnostics of the reader."""

from __future__ import annotations

from thidua_cli.diagnostics import Severity, Span
from thidua_cli.source.report import diagnostic


def test_slug_belongs_to_the_code() -> None:
    made = diagnostic("TD003", Span("a"), "khóa trùng")
    assert (made.slug, made.severity, made.fix) == ("khoa-trung", Severity.ERROR, None)
