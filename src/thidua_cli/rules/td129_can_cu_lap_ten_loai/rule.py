"""Căn cứ ghi tên loại văn bản hai lần."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import Workspace
from thidua_cli.workspace.legal_bases import without_type


def check(workspace: Workspace) -> Iterator[Finding]:
    of_plans = (basis for files in workspace.plans() for basis in files.plan.bases)
    of_regulations = (basis for regulation in workspace.regulations() for basis in regulation.bases)
    for basis in (*of_plans, *of_regulations):
        once = without_type(basis)
        if basis.about is not None and once != basis.about:
            message = f"about lặp lại “{basis.type}” đã ghi ở type; văn bản in một lần"
            yield Finding(basis.where("about"), message, fix=f"ghi `about: {once}`" if once else "ghi tên văn bản")


TITLE = "Căn cứ ghi tên loại văn bản một lần."
RULE = Rule("TD129", "can-cu-lap-ten-loai", TITLE, Workspace, check, Severity.WARNING)
