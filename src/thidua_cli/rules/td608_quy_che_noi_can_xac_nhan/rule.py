"""Quy chế có thể nới hơn luật, mà quy định của luật còn cần xác nhận."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from thidua_cli.diagnostics import Severity
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.regulations import looser
from thidua_cli.workspace.books import Workspace


def check(workspace: Workspace) -> Iterator[Finding]:
    for found in looser(workspace):
        if not found.sure:
            yield replace(found.finding, message=f"cần xác nhận: {found.message}")


RULE = Rule(
    "TD608",
    "quy-che-noi-can-xac-nhan",
    "Quy chế có thể nới hơn luật thì cần xác nhận.",
    Workspace,
    check,
    Severity.WARNING,
)
