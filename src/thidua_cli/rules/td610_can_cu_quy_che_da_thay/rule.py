"""Quy chế còn hiệu lực mà căn cứ của nó đã hết hiệu lực, hoặc chưa chắc có hiệu lực vào ngày ban hành."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from thidua_cli.diagnostics import Citation, Severity
from thidua_cli.law import LegalText
from thidua_cli.law.pack import packs
from thidua_cli.models.regulation import Regulation
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import Workspace
from thidua_cli.workspace.legal_bases import fate, named_by, standing


def said(text: LegalText, regulation: Regulation, today: date) -> str | None:
    """What is wrong with one basis that was not plainly out of force when the regulation was issued."""
    issued = regulation.issued
    then = standing(text, issued, issued)
    if then is None:
        return f"cần xác nhận hiệu lực của {text} vào ngày của quy chế: {fate(text, issued)}"
    over = text.ended is not None and text.ended.latest < today
    if then and over and regulation.in_force_on(today):
        return f"{text} {fate(text, today)}; quy chế vẫn còn hiệu lực"
    return None


def check(workspace: Workspace) -> Iterator[Finding]:
    # Not the day on the clock: the same files must give the same answer tomorrow.
    today = workspace.as_of or packs()[0].checked
    for regulation in workspace.regulations():
        for basis in regulation.bases:
            text = named_by(basis)
            message = said(text, regulation, today) if text is not None else None
            if message is not None:
                cites = (Citation(str(text)),)
                fix = "rà soát quy chế theo văn bản mới, hoặc ghi `to` nếu quy chế đã hết hiệu lực"
                yield Finding(basis.where(), message, fix=fix, citations=cites)


RULE = Rule(
    "TD610",
    "can-cu-quy-che-da-thay",
    "Căn cứ đã bị thay thế thì rà soát quy chế.",
    Workspace,
    check,
    Severity.WARNING,
)
