"""Mã cá nhân không có trong people.yaml của cơ quan."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.lookup import unknown
from thidua_cli.workspace.books import AgencyFiles


def check(files: AgencyFiles) -> Iterator[Finding]:
    if files.agency is None or "people" in files.unread:
        return
    where = f"people.yaml của {files.agency.name}"
    for nominee in files.nominees():
        if nominee.person is not None and nominee.person not in files.people:
            yield unknown(nominee.where("person"), "cá nhân", nominee.person, files.people, where)


RULE = Rule("TD102", "ca-nhan-khong-co", "Cá nhân được nêu phải có trong people.yaml.", AgencyFiles, check)
