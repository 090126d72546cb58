"""Đính chính, thu hồi không dẫn tới đâu, dẫn tới nhiều chỗ, đến hai lần, hoặc đến trước cả quyết định."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.models.decisions import Correction, LineOfDecision
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.award_book import Lost, folded
from thidua_cli.workspace.books import AgencyFiles


def lines_of(files: AgencyFiles, change: LineOfDecision) -> int:
    """How many lines the decision with that number has, as far as the register shows."""
    numbers = [entry.given.decision.number for entry in files.award_book.entries if entry.given.decision is not None]
    return sum(number is not None and folded(number) == folded(change.decision) for number in numbers)


def said(files: AgencyFiles, lost: Lost) -> Finding:
    change = lost.change
    what = "đính chính" if isinstance(change, Correction) else "thu hồi"
    if lost.gone is not None:
        message = f"{what}: đã bị thu hồi từ {short_date(lost.gone)} theo một quyết định trước"
        return Finding(change.where("decision"), message, fix="bỏ lần thu hồi thừa")
    if lost.given is not None:
        message = f"{what} có hiệu lực trước ngày của chính quyết định {change.decision}: {short_date(lost.given)}"
        return Finding(change.where("decision"), message, fix="sửa một trong hai ngày")
    if lost.found:
        message = f"{what}: có {lost.found} dòng ứng với quyết định {change.decision} và điều đã nêu"
        return Finding(change.where("decision"), message, fix="nêu thêm date, award, hoặc line")
    lines = lines_of(files, change)
    if not lines:
        message = f"{what}: sổ không có quyết định {change.decision}"
        return Finding(change.where("decision"), message, fix="sửa số quyết định, hoặc ghi quyết định ấy vào sổ")
    message = f"{what}: quyết định {change.decision} có {lines} dòng, không dòng nào là dòng đã nêu"
    return Finding(change.where(), message, fix="sửa line, person, unit, award hoặc date")


def check(files: AgencyFiles) -> Iterator[Finding]:
    if not {"history", "decisions"} & files.unread:
        for lost in files.award_book.lost:
            yield said(files, lost)


RULE = Rule("TD515", "dinh-chinh-khong-co", "Đính chính, thu hồi phải dẫn tới một dòng có thật.", AgencyFiles, check)
