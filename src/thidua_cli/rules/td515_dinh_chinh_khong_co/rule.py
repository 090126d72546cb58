"""Đính chính, thu hồi không dẫn tới đâu, tới nhiều chỗ, đến hai lần, hoặc đến trước quyết định."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.models.decisions import LineOfDecision
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.changes import at_line, change_word, lines_of, named
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.award_book import Lost
from thidua_cli.workspace.books import AgencyFiles


def said(files: AgencyFiles, lost: Lost) -> Finding:
    change = lost.change
    what = change_word(change)
    if lost.gone is not None:
        message = f"{what}: đã bị thu hồi từ {short_date(lost.gone)} theo một quyết định trước"
        return Finding(change.where("decision"), message, fix="bỏ lần thu hồi thừa")
    if lost.given is not None:
        message = f"{what} có hiệu lực trước ngày của chính quyết định {change.decision}: {short_date(lost.given)}"
        return Finding(change.where("decision"), message, fix="sửa một trong hai ngày")
    if lost.found:
        message = f"{what}: có {lost.found} dòng ứng với quyết định {change.decision} và điều đã nêu"
        return Finding(change.where("decision"), message, fix="nêu thêm date, award, hoặc line")
    return _nowhere(files, change)


def _nowhere(files: AgencyFiles, change: LineOfDecision) -> Finding:
    what, lines = change_word(change), lines_of(files, change)
    if not lines:
        message = f"{what}: sổ không có quyết định {change.decision}"
        return Finding(change.where("decision"), message, fix="sửa số quyết định, hoặc ghi quyết định ấy vào sổ")
    other = at_line(files, change)
    if other is not None:
        message = (
            f"{what}: dòng {change.line} của quyết định {change.decision} là {named(files, other)}, khác điều đã nêu"
        )
        return Finding(change.where("line"), message, fix="bỏ line nếu đã nêu đúng người, tập thể; hoặc sửa cho khớp")
    message = f"{what}: quyết định {change.decision} có {lines} dòng, không dòng nào là dòng đã nêu"
    return Finding(change.where(), message, fix="sửa line, person, unit, agency, name, award hoặc date")


def check(files: AgencyFiles) -> Iterator[Finding]:
    if {"history", "decisions"} & files.unread:
        return
    for one in files.award_book.lost:
        yield said(files, one)


RULE = Rule("TD515", "dinh-chinh-khong-co", "Đính chính, thu hồi phải dẫn tới một dòng có thật.", AgencyFiles, check)
