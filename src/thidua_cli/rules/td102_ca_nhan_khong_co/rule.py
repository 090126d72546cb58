"""Mã cá nhân không có trong people.yaml của cơ quan."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.models.nominations import Nominee
from thidua_cli.models.seats import Seat
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.lookup import unknown
from thidua_cli.workspace.books import AgencyFiles


def check(files: AgencyFiles) -> Iterator[Finding]:
    if files.agency is None or "people" in files.unread:
        return
    where = f"people.yaml của {files.agency.name}"
    council = files.agency.council
    seats = (*(council.members if council else ()), *(seat for session in files.sessions for seat in session.members))
    everybody: tuple[Nominee | Seat, ...] = (*files.nominees(), *seats)
    for named in everybody:
        if named.person is not None and named.person not in files.people:
            yield unknown(named.where("person"), "cá nhân", named.person, files.people, where)


RULE = Rule("TD102", "ca-nhan-khong-co", "Cá nhân được nêu phải có trong people.yaml.", AgencyFiles, check)
