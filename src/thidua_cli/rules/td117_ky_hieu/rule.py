"""Ký hiệu không phải `<tên loại>-<cơ quan>`."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Citation
from thidua_cli.law.document_types import sign_of, table
from thidua_cli.models.plan import Plan
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import AgencyFiles, PlanFiles

DECREE = Citation("Nghị định 30/2020/NĐ-CP", "Phụ lục I, phần I, mục II, khoản 3")


def agency_codes(files: AgencyFiles) -> list[str]:
    """What may stand after the type: the agency's code, or its council's."""
    if files.agency is None:
        return []
    council = files.agency.council
    return [files.agency.code, *([council.code] if council is not None and council.code is not None else [])]


def complaint(plan: Plan, sign: str | None, codes: list[str]) -> str | None:
    """What is wrong with the symbol, or None."""
    written, _, agency = plan.symbol.partition("-")
    if " " in plan.symbol:
        return f"ký hiệu “{plan.symbol}” có khoảng trắng"
    if sign is not None and written != sign:
        return f"ký hiệu “{plan.symbol}” không bắt đầu bằng “{sign}-”, chữ viết tắt của {plan.document}"
    if codes and agency not in codes:
        return f"ký hiệu “{plan.symbol}” không kết thúc bằng ký hiệu cơ quan ({' hoặc '.join(codes)})"
    return None


def check(files: PlanFiles) -> Iterator[Finding]:
    plan, codes = files.plan, agency_codes(files.of)
    sign = sign_of(plan.document)
    message = complaint(plan, sign, codes)
    if message is not None:
        right = " hoặc ".join(f"`{sign or plan.symbol.partition('-')[0].strip()}-{code}`" for code in codes)
        fix = f"viết {right}" if codes else None
        yield Finding(plan.where("symbol"), message, fix=fix, citations=(DECREE, table()))


RULE = Rule("TD117", "ky-hieu", "Ký hiệu gồm chữ viết tắt tên loại và ký hiệu cơ quan.", PlanFiles, check)
