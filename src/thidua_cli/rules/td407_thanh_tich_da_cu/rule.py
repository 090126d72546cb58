"""Hồ sơ cấp Nhà nước gửi khi thành tích của năm xét đã cũ."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from thidua_cli.diagnostics import Severity
from thidua_cli.judge.career import months_between
from thidua_cli.law import award, award_name
from thidua_cli.law.deadlines import Limit, deadline
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import TO_CONFIRM
from thidua_cli.text.vietnamese import count_text, short_date
from thidua_cli.workspace.bases import reference_day
from thidua_cli.workspace.books import Entry, PlanFiles
from thidua_cli.workspace.governing_day import Question, governing_day

STATE = "nha-nuoc"
FRESH = "thanh-tich-con-moi"
FIX = "báo cáo thêm thành tích đến gần ngày trình rồi xét theo năm mới hơn, hoặc sửa ngày gửi nếu ghi sai"


def check(files: PlanFiles) -> Iterator[Finding]:
    for entry in files.nominated:
        found = award(entry.code)
        if found is not None and found.level == STATE and entry.received is not None:
            yield from of_entry(files, entry, entry.received)


def of_entry(files: PlanFiles, entry: Entry, received: date) -> Iterator[Finding]:
    """The list comes in before it is submitted upwards, so what is old then is older still at the end."""
    limit = deadline(FRESH).at(governing_day(files, Question.DOSSIER, entry.year, received=received).day)
    last = reference_day(files, entry.year)
    if limit is not None and limit.months is not None and is_old(last, received, limit.months):
        yield too_old(files, entry, last, received, limit)


def is_old(last: date, received: date, months: int) -> bool:
    """Whether more than so many months have passed: the last day of them is in time."""
    return months_between(last + timedelta(1), received - timedelta(1)) >= months


def too_old(files: PlanFiles, entry: Entry, last: date, received: date, limit: Limit) -> Finding:
    message = (
        f"{files.of.name_of(entry.nominee)}, {award_name(entry.code, received)} năm {entry.year}: hồ sơ gửi ngày "
        f"{short_date(received)}, thành tích của năm xét đến {short_date(last)}; "
        f"luật chỉ nhận thành tích không quá {count_text(limit.months or 0)} tháng trước khi trình {TO_CONFIRM}"
    )
    return Finding(entry.nominee.where("award"), message, FIX, citations=limit.citations)


RULE = Rule(
    "TD407",
    "thanh-tich-da-cu",
    "Thành tích trình cấp Nhà nước còn mới khi trình.",
    PlanFiles,
    check,
    Severity.WARNING,
)
