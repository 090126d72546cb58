"""Kế hoạch kéo qua ngày căn cứ hết hiệu lực, hoặc ngày có quy định mới."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from thidua_cli.diagnostics import Citation, Severity
from thidua_cli.law import LegalText
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.governing_day import judged_between
from thidua_cli.workspace.legal_bases import changes, fate, named_by

FIX = "từ ngày ấy theo quy định mới: xem lại tiêu chuẩn, hồ sơ, căn cứ của phần sau"


def cites(found: Sequence[LegalText]) -> tuple[Citation, ...]:
    return tuple(Citation(str(text), confidence=text.confidence) for text in found)


def ending(files: PlanFiles) -> Iterator[Finding]:
    """Bases in force when the plan is issued that end before the plan does."""
    (_, judged), end = judged_between(files), files.plan.period.end
    for basis in files.plan.bases:
        text = named_by(basis)
        if text is not None and text.ended is not None and judged <= text.ended.earliest and text.ended.latest < end:
            message = f"{text} {fate(text, end)}; thời gian của phong trào đến {short_date(end)}"
            yield Finding(basis.where(), message, fix=FIX, citations=cites((text,)))


def check(files: PlanFiles) -> Iterator[Finding]:
    yield from ending(files)
    plan = files.plan
    newer = changes(judged_between(files)[1] + timedelta(days=1), plan.period.end)
    if newer:
        listed = ", ".join(f"{text} (từ {text.in_force})" for text in newer)
        message = f"thời gian của phong trào qua ngày có quy định mới: {listed}"
        yield Finding(plan.period.where(key=True), message, fix=FIX, citations=cites(newer))


RULE = Rule(
    "TD604",
    "nghi-dinh-sap-het-hieu-luc",
    "Kế hoạch kéo qua ngày quy định thay đổi thì phần sau theo quy định mới.",
    PlanFiles,
    check,
    Severity.INFO,
)
