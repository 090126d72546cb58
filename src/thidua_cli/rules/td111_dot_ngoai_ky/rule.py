"""Đợt thi đua nằm ngoài thời gian của phong trào."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Related
from thidua_cli.models.plan import Interval, Wave
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import PlanFiles


def outside(wave: Wave, period: Interval) -> Iterator[Finding]:
    held = f"thời gian của phong trào ({short_date(period.start)} - {short_date(period.end)})"
    related = (Related("thời gian của phong trào", period.where(key=True)),)
    fix = "sửa ngày của đợt, hoặc period của kế hoạch"
    if wave.start < period.start:
        message = f"{wave.name} bắt đầu ngày {short_date(wave.start)}, trước {held}"
        yield Finding(wave.where("from"), message, fix=fix, related=related)
    if wave.end > period.end:
        message = f"{wave.name} kết thúc ngày {short_date(wave.end)}, sau {held}"
        yield Finding(wave.where("to"), message, fix=fix, related=related)


def check(files: PlanFiles) -> Iterator[Finding]:
    period = files.plan.period
    if period.start <= period.end:
        for wave in files.plan.waves:
            yield from outside(wave, period)


RULE = Rule("TD111", "dot-ngoai-ky", "Các đợt nằm trong thời gian của phong trào.", PlanFiles, check)
