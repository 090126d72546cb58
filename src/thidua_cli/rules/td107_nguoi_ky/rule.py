"""Người ký không có, chưa nêu, hoặc không giữ chức vào ngày ban hành."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Related
from thidua_cli.models.agency import Agency, Signer
from thidua_cli.models.plan import Plan
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.lookup import unknown
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import PlanFiles


def unnamed(plan: Plan, agency: Agency) -> Finding:
    listed = ", ".join(signer.id for signer in agency.signers)
    fix = f"thêm `signer:` ({listed})" if listed else "khai signers trong agency.yaml, rồi thêm `signer:` vào kế hoạch"
    return Finding(plan.where("signer"), "kế hoạch chưa nêu người ký (signer)", fix=fix)


def out_of_office(plan: Plan, signer: Signer) -> Iterator[Finding]:
    """Said only when no day the plan can have been issued on lies in the term."""
    first, last = plan.issued.earliest, plan.issued.latest
    related = (Related("người ký", signer.where("id")),)
    span = plan.where("signer")
    if signer.start is not None and last < signer.start:
        message = f"{signer.name} giữ chức từ ngày {short_date(signer.start)}, sau ngày kế hoạch được ban hành"
        yield Finding(span, message, fix="sửa signer, hoặc ngày giữ chức trong agency.yaml", related=related)
    if signer.end is not None and signer.end < first:
        message = f"{signer.name} thôi giữ chức sau ngày {short_date(signer.end)}, trước ngày kế hoạch được ban hành"
        yield Finding(span, message, fix="sửa signer, hoặc ngày giữ chức trong agency.yaml", related=related)


def check(files: PlanFiles) -> Iterator[Finding]:
    plan, agency = files.plan, files.of.agency
    if agency is None:
        return
    if plan.signer is None:
        yield unnamed(plan, agency)
        return
    signers = {signer.id: signer for signer in agency.signers}
    if plan.signer not in signers:
        yield unknown(plan.where("signer"), "người ký", plan.signer, signers, "signers của agency.yaml")
        return
    yield from out_of_office(plan, signers[plan.signer])


RULE = Rule(
    "TD107", "nguoi-ky", "Người ký phải có trong agency.yaml và đang giữ chức vào ngày ban hành.", PlanFiles, check
)
