"""Quy chế cho phép nhiều hơn luật trong thời gian cả hai cùng có hiệu lực."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.regulations import looser
from thidua_cli.workspace.books import Workspace


def check(workspace: Workspace) -> Iterator[Finding]:
    return (found.finding for found in looser(workspace) if found.sure)


RULE = Rule("TD607", "quy-che-noi-hon-luat", "Quy chế không được nới hơn luật.", Workspace, check)
