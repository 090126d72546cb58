"""Người ký quyết định không có, hoặc không giữ chức vào ngày ký."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Related
from thidua_cli.models.agency import Agency, Signer
from thidua_cli.models.decisions import SignedDecision
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.lookup import unknown
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import AgencyFiles


def out_of_office(decision: SignedDecision, signer: Signer) -> Finding:
    """The term as it is kept, and the day of signing outside of it."""
    since = f" từ {short_date(signer.start)}" if signer.start is not None else ""
    until = f" đến hết {short_date(signer.end)}" if signer.end is not None else ""
    message = f"{signer.name} giữ chức{since}{until}, không gồm ngày ký {short_date(decision.day)}"
    related = (Related("người ký", signer.where("id")),)
    fix = "sửa signer, ngày ký, hoặc ngày giữ chức trong agency.yaml"
    return Finding(decision.where("signer"), message, fix=fix, related=related)


def of_decision(agency: Agency, decision: SignedDecision) -> Iterator[Finding]:
    signers = {signer.id: signer for signer in agency.signers}
    if decision.signer is None:
        return
    if decision.signer not in signers:
        where = "signers của agency.yaml"
        yield unknown(decision.where("signer"), "người ký", decision.signer, signers, where)
    elif not signers[decision.signer].in_office_on(decision.day):
        yield out_of_office(decision, signers[decision.signer])


def check(files: AgencyFiles) -> Iterator[Finding]:
    if files.agency is not None:
        for file in files.decision_files:
            for decision in file.decisions:
                yield from of_decision(files.agency, decision)


RULE = Rule(
    "TD514",
    "nguoi-ky-quyet-dinh",
    "Người ký quyết định có trong agency.yaml và đang giữ chức vào ngày ký.",
    AgencyFiles,
    check,
)
