from thidua_cli.diagnostics import Diagnostic, Severity, Span
from thidua_cli.reporters.concise import render


def test_one_line_with_place_code_and_severity() -> None:
    diagnostic = Diagnostic("TD003", "khoa-trung", Severity.WARNING, Span("a/b.yaml", 7, 16), "khóa trùng")

    assert render([diagnostic]) == "a/b.yaml:7:16: TD003 warning khóa trùng\n"
