"""Danh sách xét hình thức cao chưa được công khai đủ ngày trước khi Hội đồng họp."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from thidua_cli.judge.awards import same_award
from thidua_cli.law import award_name
from thidua_cli.law.deadlines import Limit, deadline
from thidua_cli.models.session import CouncilItem, Session
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.eligibility import to_confirm
from thidua_cli.text.vietnamese import count_text, short_date
from thidua_cli.workspace.books import PlanFiles, award_meant
from thidua_cli.workspace.working_days import WorkingDays

PUBLISHED = "cong-khai-truoc-khi-hop"
FIX = "công khai đủ ngày rồi mới họp, hoặc ghi đúng ngày công khai ở published"


def check(files: PlanFiles) -> Iterator[Finding]:
    """Once for a session: the first case that has to be made public."""
    for session in files.of.sessions:
        limit = deadline(PUBLISHED).at(session.day)
        item = first_public(files, session)
        if session.plan == files.plan.id and limit is not None and limit.working_days is not None and item is not None:
            yield from of_session(session, code_of(files, item), limit, limit.working_days)


def first_public(files: PlanFiles, session: Session) -> CouncilItem | None:
    asked = frozenset(deadline(PUBLISHED).awards)
    return next((item for item in session.items if not asked.isdisjoint(same_award(code_of(files, item)))), None)


def code_of(files: PlanFiles, item: CouncilItem) -> str:
    """The award itself, where the record names the line of the plan."""
    return award_meant(item.award, files.plan.line(item.award))


def of_session(session: Session, code: str, limit: Limit, needed: int) -> Iterator[Finding]:
    """Holidays that change every year are not known here, so there may be fewer days than counted, never more."""
    asked = f"{award_name(code, session.day)} phải công khai ít nhất {count_text(needed)} ngày làm việc trước"
    opening = f"phiên họp ngày {short_date(session.day)}: danh sách xét {asked}"
    if session.published is None:
        message = f"{opening}; chưa ghi ngày công khai"
        yield to_confirm(Finding(session.where("date"), message, FIX, citations=limit.citations))
        return
    days = WorkingDays().count(session.published - timedelta(1), session.day - timedelta(1))
    if days < needed:
        message = f"{opening}; công khai từ {short_date(session.published)} mới được {count_text(max(0, days))} ngày"
        yield Finding(session.where("published"), message, FIX, citations=limit.citations)


RULE = Rule(
    "TD524",
    "cong-khai-truoc-khi-hop",
    "Danh sách xét hình thức cao phải công khai trước khi Hội đồng họp.",
    PlanFiles,
    check,
)
