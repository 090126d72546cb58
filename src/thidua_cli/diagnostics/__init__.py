"""What the tool has to say about a file: one frozen value, made once, printed by `reporters`."""

from thidua_cli.diagnostics.model import Citation, Diagnostic, Fact, Related, Severity
from thidua_cli.diagnostics.problem import ThiduaError, reason
from thidua_cli.diagnostics.span import PaperSpan, Span

__all__ = ["Citation", "Diagnostic", "Fact", "PaperSpan", "Related", "Severity", "Span", "ThiduaError", "reason"]
