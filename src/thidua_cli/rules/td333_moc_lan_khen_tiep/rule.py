"""Đề nghị khen thưởng bậc trên khi chưa đủ năm, tính từ mốc của lần khen trước."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.judge.after import Since
from thidua_cli.judge.proof import UNSURE
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import Failed, asked_for, judged, place, to_confirm
from thidua_cli.rules.ladders import asked_of, too_early
from thidua_cli.workspace.books import PlanFiles


def check(files: PlanFiles) -> Iterator[Finding]:
    """Once for a nomination, whatever the number of steps it comes too early for."""
    for found in judged(files):
        early = ((failed, start, years) for failed in found.failed for start, years in starts(failed))
        for failed, start, years in list(early)[:1]:
            yield finding(failed, start, years)


def starts(failed: Failed) -> Iterator[tuple[Since, int]]:
    """From when years count, and how many are asked."""
    for asked in asked_of(failed):
        start = too_early(failed.case, asked)
        if start is not None:
            yield start, asked.consecutive or 0


def finding(failed: Failed, start: Since, years: int) -> Finding:
    last = start.first + years - 1
    message = (
        f"{asked_for(failed.case)}: cần {years} năm từ lần khen trước; {'; '.join(fact.text for fact in start.facts)}, "
        f"{start.first} + {years} - 1 = {last}: sớm nhất là xét năm {last}"
    )
    citations = tuple(dict.fromkeys((*start.citations, *failed.citations)))
    said = Finding(
        place(failed.case),
        message,
        fix=f"đề nghị từ năm {last}, hoặc sửa ngày quyết định, achieved của lần khen trước nếu ghi sai",
        facts=start.facts,
        citations=citations,
    )
    return to_confirm(said) if any(citation.confidence == UNSURE for citation in citations) else said


RULE = Rule("TD333", "moc-lan-khen-tiep", "Lần khen tiếp theo phải đủ số năm từ mốc của lần trước.", PlanFiles, check)
