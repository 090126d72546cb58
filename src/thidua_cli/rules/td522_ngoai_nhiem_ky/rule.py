"""Phiên họp trước hoặc sau nhiệm kỳ của Hội đồng."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Related, Severity
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import AgencyFiles


def check(files: AgencyFiles) -> Iterator[Finding]:
    for session in files.sessions:
        council = session.council
        term = council.term if council is not None else None
        if council is not None and term is not None and not term.touches(session.day, session.day):
            until = f" đến hết {short_date(term.end)}" if term.end is not None else ""
            message = f"họp ngày {short_date(session.day)}, ngoài nhiệm kỳ từ {short_date(term.start)}{until}"
            related = (Related("nhiệm kỳ", council.where("term")),)
            yield Finding(session.where("date"), message, fix="sửa ngày họp, hoặc nhiệm kỳ", related=related)


RULE = Rule(
    "TD522", "ngoai-nhiem-ky", "Phiên họp nằm trong nhiệm kỳ của Hội đồng.", AgencyFiles, check, Severity.WARNING
)
