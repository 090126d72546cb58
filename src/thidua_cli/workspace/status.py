"""Where each nomination stands, what is missing, who acts next and by when: computed from the files, never typed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from thidua_cli.law.dossiers import part_name
from thidua_cli.models.nominations import Nomination, Nominations
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.award_book import BookEntry
from thidua_cli.workspace.books import Entry, Key, PlanFiles
from thidua_cli.workspace.due import Due, due, due_of_plan
from thidua_cli.workspace.governing_day import Question, governing_day
from thidua_cli.workspace.overlay import dossier
from thidua_cli.workspace.results import Result, latest, results

# In the order of the year; the last four are ends of their own.
STAGES = {
    "registered": "đã đăng ký",
    "nominated": "đã đề nghị",
    "returned": "bị trả lại",
    "reviewed": "đơn vị đã xét",
    "called": "chờ Hội đồng họp",
    "unsettled": "Hội đồng đã xét, chưa rõ kết quả",
    "deferred": "Hội đồng để lại phiên sau",
    "approved": "Hội đồng đã thông qua",
    "submitted": "đã trình",
    "decided": "đã có quyết định",
    "lowered": "Hội đồng chuyển danh hiệu thấp hơn",
    "rejected": "Hội đồng không thông qua",
    "revoked": "đã bị thu hồi",
    "dropped": "đã đăng ký, không đề nghị",
}
OVER = frozenset({"decided", "lowered", "rejected", "revoked", "dropped"})
# What has to happen next: who acts, the step whose deadlines hold, what is missing.
SENDING = "unit-submission"
UNIT, COUNCIL, STANDING, DECIDER = "đơn vị", "Hội đồng", "thường trực Hội đồng", "người có thẩm quyền khen thưởng"
NEXT = {
    "registered": (UNIT, SENDING, "chưa có đề nghị khen thưởng"),
    "nominated": (UNIT, SENDING, "chưa có kết quả họp xét của đơn vị"),
    "returned": (UNIT, SENDING, "hoàn chỉnh và gửi lại hồ sơ"),
    "reviewed": (COUNCIL, "council-meeting", "Hội đồng chưa xét"),
    "called": (COUNCIL, "council-meeting", "Hội đồng chưa xét"),
    "unsettled": (COUNCIL, "council-meeting", "kết luận của Hội đồng"),
    "deferred": (COUNCIL, "council-meeting", "Hội đồng xét lại"),
    "approved": (STANDING, "agency-submission", "tờ trình"),
    "submitted": (DECIDER, "decision", "quyết định khen thưởng"),
}


# Where `detail` is a reason in free words, which may name somebody.
IN_WORDS = frozenset({"returned", "lowered", "revoked"})


@dataclass(frozen=True, slots=True)
class Standing:
    """One nominee for one award and year. `since` is the day the stage was reached, where a file says it.

    `detail` is what a person asks next: the reason of a return, the number of the decision.
    """

    entry: Entry
    stage: str
    since: date | None
    detail: str | None
    missing: tuple[str, ...]
    actor: str | None
    due: Due | None


@dataclass(frozen=True, slots=True)
class Case:
    """All records of one nominee for one award and year; `closed` is the day after which nobody is put forward."""

    entry: Entry
    nomination: Nomination | None
    file: Nominations | None
    reviewed: date | None
    has_vote: bool
    result: Result | None
    given: BookEntry | None
    closed: date | None


def statuses(files: PlanFiles) -> Iterator[Standing]:
    """Everybody put forward, in the order of the lists; then those who only signed up."""
    for case in _cases(files):
        stage, since, detail = _stage(case)
        missing = () if stage in OVER else tuple(_missing(files, case, stage))
        actor, due = _next(files, case.entry, stage)
        told = None if files.of.redacted and stage in IN_WORDS else detail
        yield Standing(case.entry, stage, since, told, missing, actor, due)


def _cases(files: PlanFiles) -> Iterator[Case]:
    council = tuple(results(files))
    found = latest(iter(council))
    given = {_key(files, entry): entry for entry in files.of.award_book.entries}
    reviewed = {
        (item.identity, _code(files, item.award), item.year or review.year): review.day
        for review in files.unit_reviews
        for item in review.items
        if item.agree is not None
    }
    owners = (file for file in files.lists for _ in file.nominations)
    met = {(one.entry.year, one.session.day) for one in council if one.session.held}
    listed: set[Key] = set()
    for entry, file in [*zip(files.nominated, owners, strict=True), *((entry, None) for entry in files.registered)]:
        key = entry.key
        if file is None and key in listed:
            continue
        listed.add(key)
        nomination = entry.nominee if isinstance(entry.nominee, Nomination) else None
        voted = nomination is not None and nomination.unit_vote is not None
        closed = _closed(files, entry, met) if file is None else None
        yield Case(entry, nomination, file, reviewed.get(key), voted, found.get(key), given.get(key), closed)


def _closed(files: PlanFiles, entry: Entry, met: set[tuple[int, date]]) -> date | None:
    """The day the council first met for the year with all lists due; None while it has not, or no day is set."""
    limit = due_of_plan(files, entry, SENDING) or due(files, entry, SENDING)
    after = [day for year, day in met if limit is not None and year == entry.year and limit.last <= day]
    return min(after, default=None)


def _code(files: PlanFiles, name: str) -> str:
    line = files.line(name)
    return line.award[0] if line is not None and name == line.id else name


def _key(files: PlanFiles, entry: BookEntry) -> tuple[str, str, int]:
    return entry.given.identity, _code(files, entry.given.award), entry.given.year


def _stage(case: Case) -> tuple[str, date | None, str | None]:
    """The furthest stage that a record shows, its day, and what to say beside it."""
    if case.given is not None:
        return _of_register(case.given)
    back = _returned(case)
    held = case.result is not None and case.result.session.held
    if case.result is not None and held and not (back and back[1] and back[1] > case.result.session.day):
        return _of_council(case.result)
    if back is not None:
        return back
    if case.result is not None and not held:
        return "called", None, f"ngày {short_date(case.result.session.day)}"
    if case.reviewed is not None or case.has_vote:
        return "reviewed", case.reviewed, None
    if case.nomination is not None:
        return "nominated", case.file.submitted if case.file else None, None
    return ("registered" if case.closed is None else "dropped"), case.closed, None


def _of_register(entry: BookEntry) -> tuple[str, date | None, str | None]:
    decision = entry.given.decision
    number = decision.number if decision else None
    if entry.gone_from is not None:
        return "revoked", entry.gone_from, entry.revoked_by.reason if entry.revoked_by else None
    return "decided", decision.day if decision else None, number


def _of_council(result: Result) -> tuple[str, date | None, str | None]:
    day, lower, proposal = result.session.day, result.item.downgrade, result.session.proposal
    if lower is not None and not result.lowered:
        return "lowered", day, lower.reason
    if result.approved and proposal is not None:
        return "submitted", proposal.day, proposal.number
    if result.approved is None:
        return "unsettled", day, None
    stage = "approved" if result.approved else "deferred" if result.said == "deferred" else "rejected"
    return stage, day, _votes(result)


def _votes(result: Result) -> str | None:
    """`12/15 phiếu đồng ý`."""
    return None if result.agree is None else f"{result.agree}/{result.seats.members} phiếu đồng ý"


def _returned(case: Case) -> tuple[str, date | None, str | None] | None:
    """The last return, unless the list was sent again after it."""
    if case.nomination is None or not case.nomination.returned:
        return None
    last = max(case.nomination.returned, key=lambda back: back.day)
    sent = case.file.submitted if case.file is not None else None
    return None if sent is not None and sent > last.day else ("returned", last.day, f"{last.reason} ({last.by})")


def _missing(files: PlanFiles, case: Case, stage: str) -> Iterator[str]:
    yield NEXT[stage][2]
    if case.nomination is None:
        return
    if stage not in ("nominated", "returned") and case.reviewed is None and not case.has_vote:
        yield NEXT["nominated"][2]
    lacking = _lacking(files, case, case.nomination)
    if lacking:
        yield f"hồ sơ: {', '.join(lacking)}"


def _lacking(files: PlanFiles, case: Case, nomination: Nomination) -> list[str]:
    """Names of the parts that plan and regulations ask for and no record shows."""
    entry, merit = case.entry, nomination.merit or files.plan.merit
    day = governing_day(files, Question.DOSSIER, entry.year, received=entry.received).day
    of_regulations = [part for _, part in dossier(files.of, entry.code, day, merit)]
    there = {*(part.part for part in nomination.dossier), *_in_records(case)}
    wanted = dict.fromkeys(part.id for part in (*files.plan.dossier, *of_regulations))
    return [part_name(part) or part for part in wanted if part not in there]


def _in_records(case: Case) -> Iterator[str]:
    """Parts of a dossier that other files of the year are."""
    if case.reviewed is not None:
        yield "bien-ban-hop-xet"
    if case.result is not None and case.result.session.proposal is not None:
        yield "to-trinh"


def _next(files: PlanFiles, entry: Entry, stage: str) -> tuple[str | None, Due | None]:
    if stage in OVER:
        return None, None
    who, step, _ = NEXT[stage]
    council = files.of.agency.council if files.of.agency else None
    unit = files.of.unit_of(entry.nominee)
    if who == UNIT and unit is not None:
        who = files.of.unit_name(unit)
    elif who == STANDING and council is not None and council.standing is not None:
        who = f"{STANDING} ({files.of.unit_name(council.standing)})"
    elif who == DECIDER and entry.line is not None and entry.line.decided_by is not None:
        who = entry.line.decided_by
    return who, due(files, entry, step)
