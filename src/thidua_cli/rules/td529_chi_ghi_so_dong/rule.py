"""Đính chính, thu hồi chỉ nêu số dòng."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.models.decisions import LineOfDecision
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.changes import at_line, change_word, key_of, lines_of, named
from thidua_cli.workspace.books import AgencyFiles


def by_line_alone(files: AgencyFiles, change: LineOfDecision) -> Iterator[Finding]:
    """A line of several is said by its number only: the number on the paper may be that of somebody else."""
    entry = at_line(files, change)
    if change.named or entry is None or lines_of(files, change) == 1:
        return
    message = (
        f"{change_word(change)}: dòng {change.line} trong tệp của quyết định {change.decision} "
        f"là {named(files, entry)}; "
        "danh sách in ra xếp theo danh hiệu nên STT trên giấy có thể là của người khác"
    )
    yield Finding(change.where("line"), message, fix=f"ghi thêm `{key_of(entry)}`")


def check(files: AgencyFiles) -> Iterator[Finding]:
    gone = {id(one.change) for one in files.award_book.lost}
    for decision in (decision for file in files.decision_files for decision in file.decisions):
        for change in (*decision.corrects, *decision.revokes):
            if id(change) not in gone:
                yield from by_line_alone(files, change)


RULE = Rule(
    "TD529",
    "chi-ghi-so-dong",
    "Đính chính, thu hồi nêu người, tập thể, không chỉ nêu số dòng.",
    AgencyFiles,
    check,
    severity=Severity.WARNING,
)
