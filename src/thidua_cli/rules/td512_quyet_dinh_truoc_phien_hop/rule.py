"""Quyết định ký trước ngày Hội đồng họp xét."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Related
from thidua_cli.models.decisions import SignedDecision
from thidua_cli.models.session import Session
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import AgencyFiles
from thidua_cli.workspace.results import Result, latest, results

Voted = dict[str, dict[tuple[str, str, int], Result]]


def rested_on(files: AgencyFiles, decision: SignedDecision, voted: Voted) -> dict[str, Session]:
    """The sessions a decision follows: the one it names, else those that dealt with its lines."""
    if decision.session is not None:
        return {session.id: session for session in files.sessions if session.id == decision.session}
    found: dict[str, Session] = {}
    for line in decision.awards:
        result = voted.get(line.plan or decision.plan or "", {}).get((line.identity, line.award, line.year))
        if result is not None:
            found[result.session.id] = result.session
    return found


def too_early(decision: SignedDecision, session: Session) -> Finding:
    met = f"phiên họp {session.id} ngày {short_date(session.day)}"
    message = f"quyết định {decision.number} ký ngày {short_date(decision.day)}, trước {met}"
    related = (Related("ngày họp", session.where("date")),)
    return Finding(decision.where("date"), message, fix="sửa một trong hai ngày", related=related)


def check(files: AgencyFiles) -> Iterator[Finding]:
    voted = {plan.plan.id: latest(results(plan)) for plan in files.plan_files}
    for file in files.decision_files:
        for decision in file.decisions:
            for session in rested_on(files, decision, voted).values():
                if decision.day < session.day:
                    yield too_early(decision, session)


RULE = Rule("TD512", "quyet-dinh-truoc-phien-hop", "Quyết định ký sau phiên họp của Hội đồng.", AgencyFiles, check)
