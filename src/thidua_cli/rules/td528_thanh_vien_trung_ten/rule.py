"""Thành viên Hội đồng ghi bằng họ tên mà cơ quan có nhiều người tên ấy, một người đang được xét."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.called import sits


def check(files: PlanFiles) -> Iterator[Finding]:
    for session in files.sessions:
        for member in session.members:
            if member.votes and any(sits(files.of, member, item) is None for item in session.items):
                people = files.of.register.called(member.name or "")
                message = f"có {len(people)} người tên “{member.name}”, một người được xét; không rõ ai là thành viên"
                fix = f"ghi person thay cho name: {' hoặc '.join(f'`{one}`' for one in people)}"
                yield Finding(member.where("name"), message, fix=fix)


TITLE = "Thành viên trùng tên người được xét thì ghi bằng mã."
RULE = Rule("TD528", "thanh-vien-trung-ten", TITLE, PlanFiles, check, Severity.INFO)
