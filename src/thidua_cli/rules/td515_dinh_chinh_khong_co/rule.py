"""Đính chính, thu hồi không dẫn tới đâu, tới nhiều chỗ, chỉ theo số dòng, đến hai lần, hoặc đến trước quyết định."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.models.decisions import Correction, LineOfDecision
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.slots import award_names
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.award_book import BookEntry, Lost, as_written, folded, meant
from thidua_cli.workspace.books import AgencyFiles


def lines_of(files: AgencyFiles, change: LineOfDecision) -> int:
    """How many lines the decision with that number has, as far as the register shows."""
    numbers = [entry.given.decision.number for entry in files.award_book.entries if entry.given.decision is not None]
    return sum(number is not None and folded(number) == folded(change.decision) for number in numbers)


def said(files: AgencyFiles, lost: Lost) -> Finding:
    change = lost.change
    what = _what(change)
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
    what, lines = _what(change), lines_of(files, change)
    if not lines:
        message = f"{what}: sổ không có quyết định {change.decision}"
        return Finding(change.where("decision"), message, fix="sửa số quyết định, hoặc ghi quyết định ấy vào sổ")
    other = at_line(files, change)
    if other is not None:
        message = (
            f"{what}: dòng {change.line} của quyết định {change.decision} là {_named(files, other)}, khác điều đã nêu"
        )
        return Finding(change.where("line"), message, fix="bỏ line nếu đã nêu đúng người, tập thể; hoặc sửa cho khớp")
    message = f"{what}: quyết định {change.decision} có {lines} dòng, không dòng nào là dòng đã nêu"
    return Finding(change.where(), message, fix="sửa line, person, unit, agency, name, award hoặc date")


def at_line(files: AgencyFiles, change: LineOfDecision) -> BookEntry | None:
    """What was written at the line of a change, whatever else it names; None without a line, or where several are."""
    if change.line is None:
        return None
    bare = LineOfDecision.model_construct(decision=change.decision, day=change.day, line=change.line)
    entries = as_written(files.histories, files.decision_files)
    places = meant(entries, bare)
    return entries[places[0]] if len(places) == 1 else None


def by_line_alone(files: AgencyFiles, change: LineOfDecision) -> Iterator[Finding]:
    """A line of several is said by its number only: the number on the paper may be that of somebody else."""
    entry = at_line(files, change)
    if change.named or entry is None or lines_of(files, change) == 1:
        return
    message = (
        f"{_what(change)}: dòng {change.line} trong tệp của quyết định {change.decision} là {_named(files, entry)}; "
        "danh sách in ra xếp theo danh hiệu nên STT trên giấy có thể là của người khác"
    )
    yield Finding(change.where("line"), message, fix=f"ghi thêm `{_key(entry)}`", severity=Severity.WARNING)


def _what(change: LineOfDecision) -> str:
    return "đính chính" if isinstance(change, Correction) else "thu hồi"


def _named(files: AgencyFiles, entry: BookEntry) -> str:
    return f"{files.name_of(entry.given)} ({award_names((entry.given.award,))})"


def _key(entry: BookEntry) -> str:
    """What names the nominee in a change: `person: le-an`."""
    given = entry.given
    if given.external is not None:
        return f"name: {given.external.name}"
    if given.person is not None:
        return f"person: {given.person}"
    return f"unit: {given.unit}" if given.unit is not None else "agency: true"


def check(files: AgencyFiles) -> Iterator[Finding]:
    if {"history", "decisions"} & files.unread:
        return
    lost = files.award_book.lost
    for one in lost:
        yield said(files, one)
    gone = {id(one.change) for one in lost}
    for decision in (decision for file in files.decision_files for decision in file.decisions):
        for change in (*decision.corrects, *decision.revokes):
            if id(change) not in gone:
                yield from by_line_alone(files, change)


RULE = Rule("TD515", "dinh-chinh-khong-co", "Đính chính, thu hồi phải dẫn tới một dòng có thật.", AgencyFiles, check)
