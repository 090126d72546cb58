"""Số thành viên có mặt dưới mức phải có."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Fact, Severity
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.council import seats
from thidua_cli.workspace.quorum import quorums


def check(files: PlanFiles) -> Iterator[Finding]:
    for session in files.sessions:
        found = seats(session.members)
        for asked in quorums(files.of, session):
            if found.present < asked.least:
                message = (
                    f"có mặt {found.present}/{found.members} thành viên; "
                    f"{asked.source} cần {asked.sum}; thiếu {asked.least - found.present}"
                )
                facts = (Fact(asked.source, asked.span),) if asked.span is not None else ()
                yield Finding(session.where("members", key=True), message, fix="họp lại khi đủ người", facts=facts)


RULE = Rule("TD508", "chua-du-nguoi-hop", "Phiên họp đủ số thành viên có mặt.", PlanFiles, check, Severity.WARNING)
