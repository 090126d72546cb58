"""Mã phiên họp không có trong cơ quan."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.lookup import unknown
from thidua_cli.workspace.books import AgencyFiles


def check(files: AgencyFiles) -> Iterator[Finding]:
    if "session" in files.unread:
        return
    known = {session.id for session in files.sessions}
    for file in files.decision_files:
        for decision in file.decisions:
            if decision.session is not None and decision.session not in known:
                where = "các tệp kind: session của cơ quan"
                yield unknown(decision.where("session"), "phiên họp", decision.session, sorted(known), where)


RULE = Rule("TD517", "phien-hop-khong-co", "Phiên họp mà quyết định nêu phải có trong kho.", AgencyFiles, check)
