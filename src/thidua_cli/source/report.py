"""Making the diagnostics of this floor: the slug belongs to the code and is written once."""

from __future__ import annotations

from thidua_cli.diagnostics import Diagnostic, Related, Severity, Span
from thidua_cli.diagnostics.codes import READING


def diagnostic(
    code: str,
    span: Span,
    message: str,
    fix: str | None = None,
    severity: Severity = Severity.ERROR,
    related: tuple[Related, ...] = (),
) -> Diagnostic:
    """A diagnostic of the reader, an error unless said otherwise."""
    return Diagnostic(code, READING[code], severity, span, message, fix=fix, related=related)
