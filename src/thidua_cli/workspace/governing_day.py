"""The day whose law decides, with its reasons: about money, a dossier, a yearly title, a plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from thidua_cli.diagnostics import Citation
from thidua_cli.law import shelf
from thidua_cli.law.transitions import Transition, dossier_transitions, money_clauses
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.bases import reference_day
from thidua_cli.workspace.books import Entry, PlanFiles
from thidua_cli.workspace.legal_bases import changes

_A_DAY = timedelta(1)


class Question(StrEnum):
    """What is asked; each has a day of its own."""

    MONEY = "tiền thưởng"
    DOSSIER = "hồ sơ, thủ tục"
    TITLE = "tiêu chuẩn"
    PLAN = "kế hoạch"


@dataclass(frozen=True, slots=True)
class Governing:
    """`day` decides, for `reason`. Where the law of `also` may decide as well, `notes` say why a person has to look."""

    day: date
    reason: str
    question: Question
    citations: tuple[Citation, ...] = ()
    also: tuple[date, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def days(self) -> tuple[date, ...]:
        """Every day whose law may decide, the governing one first."""
        return (self.day, *self.also)

    @property
    def reasons(self) -> tuple[str, ...]:
        """What `why` prints, one sentence a line."""
        return (self.reason, *self.notes)


def governing_day(
    files: PlanFiles,
    question: Question,
    year: int | None = None,
    *,
    received: date | None = None,
    decided: date | None = None,
) -> Governing:
    """The day that decides about a matter of a plan; the day of `--as-of` wherever one was given.

    `year` is the year judged, the plan's last one if none is named; `received` the day the appraising body got the
    dossier; `decided` the day of the decision, without which nobody can say what money it brings (ValueError).
    """
    asked = year if year is not None else files.plan.last_year
    if files.of.as_of is not None:
        return Governing(files.of.as_of, f"xét theo luật ngày {short_date(files.of.as_of)} như được yêu cầu", question)
    if question is Question.MONEY:
        return of_money(decided)
    if question is Question.PLAN:
        return _of_plan(files)
    last = reference_day(files, asked)
    return _of_dossier(last, received) if question is Question.DOSSIER else of_title(asked, last, received)


def governing_entry(files: PlanFiles, entry: Entry) -> Governing:
    """The day that decides whether one nominee of a list meets the standard."""
    return governing_day(files, Question.TITLE, entry.year, received=entry.received)


def judged_between(files: PlanFiles) -> tuple[date, date]:
    """The first and the last day whose law may decide about the text of a plan: equal once it is signed."""
    if files.of.as_of is not None:
        return files.of.as_of, files.of.as_of
    return files.plan.issued.earliest, files.plan.issued.latest


def governing_days(files: PlanFiles, year: int, *, planned: bool) -> tuple[date, ...]:
    """Every day that may decide, none twice; where their laws differ, a person has to look.

    A title of a year is earned by that whole year, so a list is judged by the law of the year's last day: of a school
    year, or of a year that closes in November, the plan's last day. A quota or a goal (`planned`) is written under the
    law of the day of issue, of which a plan may tell the year only; but the titles it promises will be given under the
    law of their own year. A cap that begins or ends in between does not make the plan wrong for certain.
    """
    title = governing_day(files, Question.TITLE, year).day
    return tuple(dict.fromkeys((*judged_between(files), title))) if planned else (title,)


def of_money(decided: date | None) -> Governing:
    """Source: each value of law/transitions.yaml."""
    if decided is None:
        raise ValueError("money is decided by the day of its decision")
    value = money_clauses().at(decided)
    reason = f"tiền thưởng tính theo ngày ban hành quyết định, {short_date(decided)}"
    return Governing(decided, reason, Question.MONEY, value.citations if value is not None else ())


@shelf.remember
def of_title(year: int, last: date, received: date | None) -> Governing:
    """A standard: the law of the year's last day, unless the dossier was in before the law changed.

    When the law changed after the year and before the dossier came, the law in force at the decision is another one.
    """
    reason = f"danh hiệu, hình thức của năm {year} xét theo luật ngày cuối năm xét, {short_date(last)}"
    if received is None:
        return Governing(last, reason, Question.TITLE)
    if received < last:
        passed = [one for one in dossier_transitions() if received < one.since <= last]
        return _before(passed, received, last) if passed else Governing(last, reason, Question.TITLE)
    newer = changes(last + _A_DAY, received)
    if not newer:
        return Governing(last, reason, Question.TITLE)
    listed = ", ".join(f"{text} (từ {text.in_force})" for text in newer)
    note = f"cần người xem xét: trước ngày nhận hồ sơ {short_date(received)} luật đã đổi: {listed}"
    cites = tuple(Citation(str(text), confidence=text.confidence) for text in newer)
    return Governing(last, reason, Question.TITLE, cites, (received,), (note,))


def _before(passed: list[Transition], received: date, last: date) -> Governing:
    """A dossier that was in before the first of the switches it met on its way."""
    kinder = [one for one in passed if one.favourable]
    notes = tuple(
        f"nếu quy định từ {short_date(one.since)} có lợi hơn thì áp dụng quy định ấy: cần người xem xét"
        for one in kinder
    )
    return Governing(
        received,
        f"hồ sơ nhận ngày {short_date(received)}, trước {short_date(passed[0].since)}: xét theo quy định cũ",
        Question.TITLE,
        tuple(cite for one in passed for cite in one.citations),
        (last,) if kinder else (),
        notes,
    )


def _of_dossier(last: date, received: date | None) -> Governing:
    """Parts, steps and votes: the rules of the day the dossier came in."""
    if received is None:
        reason = f"chưa ghi ngày nhận hồ sơ: xét theo quy định của ngày cuối năm xét, {short_date(last)}"
        return Governing(last, reason, Question.DOSSIER)
    ahead = [one for one in dossier_transitions() if received < one.since]
    since = f", trước {short_date(ahead[0].since)}" if ahead else ""
    notes = tuple(
        f"nếu hồ sơ còn xét từ {short_date(one.since)} và quy định mới có lợi hơn thì áp dụng quy định mới"
        for one in ahead
        if one.favourable
    )
    reason = f"hồ sơ nhận ngày {short_date(received)}{since}: theo quy định của ngày ấy"
    return Governing(received, reason, Question.DOSSIER, ahead[0].citations if ahead else (), (), notes)


def _of_plan(files: PlanFiles) -> Governing:
    """The day of issue, the last it can have been; later years of a plan that goes on follow the law of their own."""
    first, last = judged_between(files)
    reason = f"kế hoạch xét theo luật ngày ban hành, {short_date(last)}"
    if first != last:
        reason = f"kế hoạch chưa ghi ngày ký: xét theo luật của mọi ngày từ {short_date(first)} đến {short_date(last)}"
    end = files.plan.period.end
    newer = changes(last + _A_DAY, end)
    notes = tuple(f"phần từ {text.in_force} theo {text}" for text in newer)
    also = tuple(day for day in dict.fromkeys((first, end if newer else last)) if day != last)
    return Governing(last, reason, Question.PLAN, (), also, notes)
