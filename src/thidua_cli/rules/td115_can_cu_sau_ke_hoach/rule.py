"""Căn cứ ban hành sau chính kế hoạch."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Related
from thidua_cli.models.plan import Basis, Plan
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import PlanFiles


def name(basis: Basis) -> str:
    """`Kế hoạch 66/KH-UBND`; a law is named by what it is about."""
    return " ".join(part for part in (basis.type, basis.number or basis.about) if part)


def later(plan: Plan, basis: Basis) -> Finding:
    assert basis.day is not None
    issued = plan.issued
    known = f"ngày {short_date(issued.day)}" if issued.day else f"muộn nhất ngày {short_date(issued.latest)}"
    message = f"căn cứ {name(basis)} ngày {short_date(basis.day)} ban hành sau kế hoạch ({known})"
    related = (Related("ngày của kế hoạch", plan.where("issued", key=True)),)
    return Finding(basis.where("date"), message, fix="sửa ngày của căn cứ hoặc của kế hoạch", related=related)


def check(files: PlanFiles) -> Iterator[Finding]:
    for basis in files.plan.bases:
        if basis.day is not None and basis.day > files.plan.issued.latest:
            yield later(files.plan, basis)


RULE = Rule("TD115", "can-cu-sau-ke-hoach", "Căn cứ phải có trước kế hoạch.", PlanFiles, check)
