"""Quy chế dẫn căn cứ không có hiệu lực vào ngày ban hành quy chế."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Citation
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import Workspace
from thidua_cli.workspace.legal_bases import fate, named_by, standing


def check(workspace: Workspace) -> Iterator[Finding]:
    for regulation in workspace.regulations():
        day = regulation.issued
        for basis in regulation.bases:
            text = named_by(basis)
            if text is not None and standing(text, day, day) is False:
                message = f"{text} không có hiệu lực vào ngày của quy chế: {fate(text, day)}"
                cites = (Citation(str(text), confidence=text.confidence),)
                yield Finding(basis.where(), message, fix="thay căn cứ, hoặc sửa ngày của quy chế", citations=cites)


RULE = Rule(
    "TD609",
    "can-cu-quy-che-het-hieu-luc",
    "Căn cứ của quy chế phải có hiệu lực vào ngày ban hành.",
    Workspace,
    check,
)
