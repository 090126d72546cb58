"""Đề nghị, khen thưởng mà điều kiện đòi một khen thưởng đã bị thu hồi."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Related, Severity
from thidua_cli.judge.case import Case, case_for
from thidua_cli.judge.judge import standard_for
from thidua_cli.models.condition import Condition
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import leaves_of
from thidua_cli.rules.slots import award_names
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.award_book import BookEntry
from thidua_cli.workspace.books import Entry, PlanFiles, covers
from thidua_cli.workspace.overlay import requirements


def asked(case: Case, entry: Entry) -> Iterator[tuple[str, Condition]]:
    """What an award asks, with the words for who asks it: the plan, regulations in force, the law of the day."""
    if entry.line is not None and entry.line.requires is not None:
        yield "kế hoạch", entry.line.requires
    for laid, condition in requirements(case.files, case.award, case.day, case.merit, case.nominee.subject):
        yield laid.place, condition
    standard = standard_for(case)
    if standard is not None:
        yield f"luật ngày {short_date(case.day)}", standard.requires


def rests_on(case: Case, condition: Condition, revoked: BookEntry) -> bool:
    """Whether a condition asks for the award that is gone: of the same nominee, or of a member of the collective."""
    given = revoked.given
    own, member = case.identity == given.identity, is_member(case, revoked)
    return any(
        (own and leaf.prior is not None and covers(leaf.prior, given.award))
        or (member and leaf.members is not None and covers((leaf.members,), given.award))
        for leaf in leaves_of(condition)
    )


def is_member(case: Case, revoked: BookEntry) -> bool:
    """Whether the award that is gone was one of the year's results that the collective is judged by."""
    given = revoked.given
    if case.nominee.subject != "collective" or given.person is None or given.year != case.year:
        return False
    return any(person.id == given.person for person in case.files.register.members(case.nominee.unit))


def said(case: Case, entry: Entry, revoked: BookEntry, whose: list[str], day: str) -> Finding:
    given, own = revoked.given, case.identity == revoked.given.identity
    lost = f"{award_names((given.award,))} năm {given.year}{'' if own else f' của {case.files.name_of(given)}'}"
    name = f"{case.files.name_of(entry.nominee)}, {award_names((entry.code,))} năm {entry.year}"
    message = f"{name}: điều kiện của {', '.join(whose)} tính đến {lost}, đã bị thu hồi từ {day}"
    related = (Related("khen thưởng đã bị thu hồi", given.where("award")),)
    fix = "xét lại điều kiện không tính khen thưởng ấy"
    return Finding(entry.nominee.where("award"), message, fix=fix, related=related)


def check(files: PlanFiles) -> Iterator[Finding]:
    for revoked in files.of.award_book.revoked:
        for entry in (*files.nominated, *files.decided):
            if revoked.gone_from is not None and entry.year >= revoked.given.year:
                merit = getattr(entry.nominee, "merit", None)
                case = case_for(files.of, entry.nominee, entry.code, entry.year, plan=files, merit=merit)
                whose = [source for source, condition in asked(case, entry) if rests_on(case, condition, revoked)]
                if whose:
                    yield said(case, entry, revoked, whose, short_date(revoked.gone_from))


RULE = Rule(
    "TD516",
    "dua-vao-khen-thuong-bi-thu-hoi",
    "Khen thưởng dựa vào một khen thưởng đã bị thu hồi phải xem lại.",
    PlanFiles,
    check,
    Severity.WARNING,
)
