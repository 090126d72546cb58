"""Thành viên Hội đồng được xét mà không ghi là không bỏ phiếu."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Related, Severity
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import PlanFiles


def check(files: PlanFiles) -> Iterator[Finding]:
    for session in files.sessions:
        voters = {member.person: member for member in session.members if member.person is not None and member.votes}
        for item in session.items:
            member = voters.get(item.person) if item.person is not None else None
            if member is not None and item.ballots and member.key not in item.recused:
                message = f"{files.of.name_of(item)} là thành viên Hội đồng và được xét, mà không ghi là không bỏ phiếu"
                related = (Related("thành viên", member.where()),)
                fix = f"ghi `recused: {member.key}` nếu người ấy đã không bỏ phiếu việc này"
                yield Finding(item.where("person"), message, fix=fix, related=related)


RULE = Rule("TD509", "khong-tranh-mat", "Thành viên không bỏ phiếu cho chính mình.", PlanFiles, check, Severity.WARNING)
