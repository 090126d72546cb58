"""Mã sẽ thành tên tệp mà Windows giữ riêng cho thiết bị."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity, Span
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import AgencyFiles

RESERVED = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))}
)


def in_use(files: AgencyFiles) -> Iterator[tuple[str, Span, str]]:
    """Id, its place and the file it names: ids of plans name papers, ids of units the lists of a unit."""
    yield from ((plan.id, plan.where("id"), f"{plan.id}.docx") for plan in files.plans)
    units = files.agency.units if files.agency is not None else ()
    yield from ((unit.id, unit.where("id"), f"{unit.id}.yaml") for unit in units)


def check(files: AgencyFiles) -> Iterator[Finding]:
    for name, span, file in in_use(files):
        if name in RESERVED:
            message = f"Windows giữ riêng tên “{name}” cho thiết bị: không ghi được tệp {file}"
            yield Finding(span, message, fix=f"đặt mã khác, ví dụ `{name}-1`")


TITLE = "Mã thành tên tệp không trùng tên Windows giữ riêng."
RULE = Rule("TD130", "ma-trung-ten-windows", TITLE, AgencyFiles, check, Severity.WARNING)
