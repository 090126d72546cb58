"""Có số mà chưa có ngày ký, hoặc có ngày ký mà chưa có số."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import PlanFiles


def check(files: PlanFiles) -> Iterator[Finding]:
    plan = files.plan
    day = plan.issued.day
    if plan.number is not None and day is None:
        message = f"đã có số {plan.number} mà chưa có ngày ký (issued.date)"
        yield Finding(plan.where("number"), message, fix="ghi `issued: {date: …}`, hoặc bỏ number khi chưa ký")
    if plan.number is None and day is not None:
        message = f"đã có ngày ký {short_date(day)} mà chưa có số (number)"
        yield Finding(plan.issued.where("date"), message, fix="ghi `number:`, hoặc ghi `issued: {year: …}` khi chưa ký")


RULE = Rule("TD121", "so-va-ngay", "Số và ngày ký có cùng lúc.", PlanFiles, check, Severity.WARNING)
