"""Vietnamese words shared by the reporters."""

from __future__ import annotations

from collections.abc import Iterable

from thidua_cli.diagnostics import Diagnostic, Severity

SEVERITY = {Severity.ERROR: "lỗi", Severity.WARNING: "cảnh báo", Severity.INFO: "thông tin"}


def count(diagnostics: Iterable[Diagnostic]) -> dict[Severity, int]:
    """How many there are of each severity, the gravest first."""
    numbers = dict.fromkeys(Severity, 0)
    for diagnostic in diagnostics:
        numbers[diagnostic.severity] += 1
    return numbers


def summary(numbers: dict[Severity, int], files: int, documents: int) -> str:
    """`Đã kiểm tra 12 tệp (13 tài liệu): 1 lỗi, 2 cảnh báo, 0 thông tin.`"""
    return f"Đã kiểm tra {files} tệp ({documents} tài liệu): {sums(numbers)}."


def sums(numbers: dict[Severity, int]) -> str:
    """`1 lỗi, 2 cảnh báo, 0 thông tin`"""
    return ", ".join(f"{numbers[severity]} {SEVERITY[severity]}" for severity in Severity)
