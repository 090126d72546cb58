"""Thành viên Hội đồng được xét mà không ghi là không bỏ phiếu."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Related, Severity
from thidua_cli.models.session import CouncilItem, Member
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.called import sits, spelled


def for_themselves(files: PlanFiles, item: CouncilItem, member: Member) -> Finding:
    name = files.of.name_of(item)
    message = f"{name} là thành viên Hội đồng và được xét, mà không ghi là không bỏ phiếu"
    related = (Related("thành viên", member.where()),)
    fix = f"ghi `recused: {member.key}` nếu người ấy đã không bỏ phiếu việc này"
    return Finding(item.where("person" if item.person else "external"), message, fix=fix, related=related)


def check(files: PlanFiles) -> Iterator[Finding]:
    for session in files.sessions:
        voters = [member for member in session.members if member.votes]
        for item in session.items:
            left_out = {spelled(name) for name in item.recused}
            for member in voters if item.ballots else ():
                if spelled(member.key) not in left_out and sits(files.of, member, item):
                    yield for_themselves(files, item, member)


RULE = Rule("TD509", "khong-tranh-mat", "Thành viên không bỏ phiếu cho chính mình.", PlanFiles, check, Severity.WARNING)
