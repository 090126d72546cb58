"""Đề nghị, khen thưởng mà điều kiện đòi một khen thưởng đã bị thu hồi."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Related, Severity
from thidua_cli.rules import walk
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.slots import award_names
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.award_book import BookEntry
from thidua_cli.workspace.books import Entry, PlanFiles, covers


def rests_on(entry: Entry, revoked: BookEntry) -> bool:
    """Whether the conditions of the entry's line ask for the award that is gone, of the same nominee."""
    if entry.line is None or entry.nominee.identity != revoked.given.identity or entry.year < revoked.given.year:
        return False
    asked = [found.prior for found in walk.conditions(entry.line.requires) if found.prior is not None]
    return any(covers(codes, revoked.given.award) for codes in asked)


def said(files: PlanFiles, entry: Entry, revoked: BookEntry, day: str) -> Finding:
    lost = f"{award_names((revoked.given.award,))} năm {revoked.given.year}"
    name = f"{files.of.name_of(entry.nominee)}, {award_names((entry.code,))} năm {entry.year}"
    message = f"{name}: điều kiện cần {lost}, đã bị thu hồi từ {day}"
    related = (Related("khen thưởng đã bị thu hồi", revoked.given.where("award")),)
    fix = "xét lại điều kiện không tính khen thưởng ấy"
    return Finding(entry.nominee.where("award"), message, fix=fix, related=related)


def check(files: PlanFiles) -> Iterator[Finding]:
    for revoked in files.of.award_book.revoked:
        for entry in (*files.nominated, *files.decided):
            if revoked.gone_from is not None and rests_on(entry, revoked):
                yield said(files, entry, revoked, short_date(revoked.gone_from))


RULE = Rule(
    "TD516",
    "dua-vao-khen-thuong-bi-thu-hoi",
    "Khen thưởng dựa vào một khen thưởng đã bị thu hồi phải xem lại.",
    PlanFiles,
    check,
    Severity.WARNING,
)
