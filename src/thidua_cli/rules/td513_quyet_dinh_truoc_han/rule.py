"""Quyết định ký khi kế hoạch còn hạn nhận hồ sơ."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Fact, Severity
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import Entry, PlanFiles
from thidua_cli.workspace.due import Due, due_of_plan

STEP = "unit-submission"
SIMPLE = "dot-xuat"


def too_early(files: PlanFiles) -> Iterator[tuple[Entry, Due]]:
    for entry in files.of.award_book.entries:
        given = entry.given
        if entry.line is None or given.plan != files.plan.id or given.merit == SIMPLE:
            continue
        listed = Entry(given, given.award, given.year, None, files.line(given.line or given.award))
        limit, decision = due_of_plan(files, listed, STEP), given.decision
        if limit is not None and decision is not None and decision.day is not None and decision.day < limit.day:
            yield listed, limit


def check(files: PlanFiles) -> Iterator[Finding]:
    seen: set[str] = set()
    for entry, limit in too_early(files):
        decision = getattr(entry.nominee, "decision", None)
        assert decision is not None
        if decision.number in seen:
            continue
        seen.add(decision.number)
        message = (
            f"quyết định {decision.number} ký ngày {short_date(decision.day)}, "
            f"khi kế hoạch {files.plan.id} còn nhận hồ sơ {limit}"
        )
        facts = (Fact(f"hạn nhận hồ sơ: {limit}", files.plan.where("deadlines", key=True)),)
        yield Finding(decision.where("date"), message, fix="sửa ngày ký, hoặc thời hạn của kế hoạch", facts=facts)


RULE = Rule(
    "TD513",
    "quyet-dinh-truoc-han",
    "Quyết định ký sau khi hết hạn nhận hồ sơ.",
    PlanFiles,
    check,
    Severity.WARNING,
)
