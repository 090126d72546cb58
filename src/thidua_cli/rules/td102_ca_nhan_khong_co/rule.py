"""Mã cá nhân không có trong people.yaml của cơ quan."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.models.nominations import Nominee
from thidua_cli.models.session import Member
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.lookup import unknown
from thidua_cli.workspace.books import AgencyFiles


def check(files: AgencyFiles) -> Iterator[Finding]:
    if files.agency is None or "people" in files.unread:
        return
    where = f"people.yaml của {files.agency.name}"
    members = tuple(member for session in files.sessions for member in session.members)
    everybody: tuple[Nominee | Member, ...] = (*files.nominees(), *members)
    for named in everybody:
        if named.person is not None and named.person not in files.people:
            yield unknown(named.where("person"), "cá nhân", named.person, files.people, where)


RULE = Rule("TD102", "ca-nhan-khong-co", "Cá nhân được nêu phải có trong people.yaml.", AgencyFiles, check)
