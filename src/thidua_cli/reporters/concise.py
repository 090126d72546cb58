"""One diagnostic a line, for goldens, editors and grep."""

from __future__ import annotations

from collections.abc import Iterable

from thidua_cli.diagnostics import Diagnostic


def line(diagnostic: Diagnostic) -> str:
    """`plan.yaml:7:16: TD201 error đề nghị 11, tối đa 9`."""
    return f"{diagnostic.span}: {diagnostic.code} {diagnostic.severity} {diagnostic.message}"


def render(diagnostics: Iterable[Diagnostic]) -> str:
    return "".join(f"{line(diagnostic)}\n" for diagnostic in diagnostics)
