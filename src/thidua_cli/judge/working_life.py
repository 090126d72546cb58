"""What happened in somebody's working life: service, employed, absence_below, discipline_below, study, clear."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from thidua_cli.diagnostics import Citation, Fact
from thidua_cli.judge.career import A_YEAR, kept, months_between, served
from thidua_cli.judge.case import Case
from thidua_cli.judge.confirmed import confirmation
from thidua_cli.judge.leaf import leaf, one_record
from thidua_cli.judge.proof import Proof
from thidua_cli.judge.ratings import rated_one
from thidua_cli.judge.verdict import Verdict, counted, known, negated
from thidua_cli.models.choices import DISCIPLINE, LEAVE, PERSON_RECORDS, REVIEWS, STUDY_RESULTS
from thidua_cli.models.condition import Condition
from thidua_cli.models.people import Person
from thidua_cli.models.service import Discipline, Leave, Study
from thidua_cli.text.vietnamese import short_date

# The order of the lists is the order of weight.
FORMS = {form: place for place, form in enumerate(DISCIPLINE)}
RESULTS = {result: place for place, result in enumerate(STUDY_RESULTS)}
SATURDAY = 5
CLEAR, REVIEW, ANNUAL_LEAVE = "clear", "under_review", "phep-nam"


def service(condition: Condition, case: Case) -> Proof:
    """Months of work to the end of the year judged."""
    return _time_served(condition, case, condition.service or 0)


def employed(condition: Condition, case: Case) -> Proof:
    """Months since recruitment, at the end of the year judged."""
    return _time_served(condition, case, condition.employed or 0)


def _time_served(condition: Condition, case: Case, needed: int) -> Proof:
    if case.person is None:
        return _no_person(condition, case)
    found = served(case, case.person)
    months = found.months(case.last_day)
    verdict = known(months >= needed if found.exact or months >= needed else None)

    def facts() -> tuple[Fact, ...]:
        sign = "≥" if months >= needed else "<"
        least = "" if found.exact else "ít nhất "
        last = Fact(
            f"đến hết ngày {short_date(case.last_day)}: {least}{months} tháng {sign} {needed} tháng", found.fact().span
        )
        return (found.fact(), last) if found.start is not None else (found.fact(),)

    return leaf(condition, case, verdict, facts, gap=lambda: needed - months)


def absence_below(condition: Condition, case: Case) -> Proof:
    """Working days away in the year judged; kinds of leave in `besides` are left out.

    Somebody has to look where the days written down, without annual leave, are not that many by themselves.
    """
    person, limit = case.person, condition.absence_below or 0
    if person is None:
        return _no_person(condition, case)
    if person.leave is None and not kept(case, person, "leave"):
        return _not_recorded(condition, case, person, "leave")
    besides = condition.besides or ()
    leaves = [
        (leave, _days_away(leave, case))
        for leave in person.leave or ()
        if leave.kind not in besides and leave.touches(case.first_day, case.last_day)
    ]
    least, most = sum(days[0] for _, days in leaves), sum(days[1] for _, days in leaves)
    verdict = Verdict.MET if most < limit else Verdict.UNKNOWN if least < limit else Verdict.FAILED

    def facts() -> tuple[Fact, ...]:
        said = tuple(Fact(_leave_text(leave, days), leave.where("from")) for leave, days in leaves)
        left_out = tuple(
            Fact(f"{LEAVE[leave.kind]} từ {short_date(leave.start)}: không tính", leave.where("from"))
            for leave in person.leave or ()
            if leave.kind in besides and leave.touches(case.first_day, case.last_day)
        )
        total = str(most) if least == most else f"{least} - {most}"
        return (
            *said,
            *left_out,
            Fact(
                f"số ngày nghỉ bị tính: {total} ngày {'<' if most < limit else '≥'} {limit} ngày", person.where("leave")
            ),
        )

    doubtful = verdict is Verdict.FAILED and _for_certain(leaves) < limit
    return leaf(condition, case, verdict, facts, gap=one_record(verdict), doubtful=doubtful)


def _for_certain(leaves: list[tuple[Leave, tuple[int, int]]]) -> int:
    """Days that no holiday shortens, without the annual leave that everybody has: no law says whether it counts."""
    return sum(days[0] for leave, days in leaves if leave.working_days is not None and leave.kind != ANNUAL_LEAVE)


def _days_away(leave: Leave, case: Case) -> tuple[int, int]:
    """The fewest and the most working days of it in the year judged: those written are of the whole leave."""
    end = leave.end if leave.end is not None else case.last_day
    inside = monday_to_friday(max(leave.start, case.first_day), min(end, case.last_day))
    if leave.working_days is None:
        return inside, inside
    outside = monday_to_friday(leave.start, end) - inside
    return max(0, leave.working_days - outside), min(leave.working_days, inside) if outside else leave.working_days


def monday_to_friday(first: date, last: date) -> int:
    """Both days inside; holidays are not known here."""
    weeks, rest = divmod((last - first).days + 1, 7)
    return weeks * SATURDAY + sum((first + timedelta(day)).weekday() < SATURDAY for day in range(rest))


def _leave_text(leave: Leave, days: tuple[int, int]) -> str:
    until = f" đến {short_date(leave.end)}" if leave.end is not None else ""
    number = str(days[1]) if days[0] == days[1] else f"{days[0]} - {days[1]}"
    counted_how = "" if leave.working_days is not None else " (đếm thứ hai đến thứ sáu, chưa trừ ngày lễ)"
    return f"{LEAVE[leave.kind]} từ {short_date(leave.start)}{until}: {number} ngày làm việc trong năm xét{counted_how}"


def discipline_below(condition: Condition, case: Case) -> Proof:
    """No decision of that weight was being served in the year judged.

    Whether one of an earlier year still bars is not said by every law: where there is no other, somebody has to look.
    """
    person, worst = case.person, FORMS[condition.discipline_below or ""]
    if person is None:
        return _no_person(condition, case)
    if person.discipline is None and not kept(case, person, "discipline"):
        return _not_recorded(condition, case, person, "discipline")
    found = disciplined(person, worst, case)

    def facts() -> tuple[Fact, ...]:
        none = (Fact(f"không có kỷ luật nào như vậy trong năm {case.year}", person.where("discipline")),)
        return tuple(discipline_fact(entry) for entry in found) or none

    doubtful = only_earlier(found, case)
    return leaf(condition, case, known(not found), facts, gap=len(found), doubtful=doubtful)


def only_earlier(found: Iterable[Discipline], case: Case) -> bool:
    """Whether there are decisions, and all were taken before the year judged."""
    days = [entry.day for entry in found]
    return bool(days) and max(days) < case.first_day


def disciplined(person: Person, worst: int, case: Case) -> tuple[Discipline, ...]:
    """Disciplinary decisions of a weight or more that were being served in the year judged."""
    return tuple(
        entry
        for entry in person.discipline or ()
        if FORMS[entry.form] >= worst and entry.touches(case.first_day, case.last_day)
    )


def discipline_fact(entry: Discipline, whose: str = "") -> Fact:
    until = f", chấp hành xong ngày {short_date(entry.until)}" if entry.until else ", chưa ghi ngày chấp hành xong"
    return Fact(f"{whose}{DISCIPLINE[entry.form]} ngày {short_date(entry.day)}{until}", entry.where("form"))


def study(condition: Condition, case: Case) -> Proof:
    """Courses of a year or more that touch the year judged must have a result this good."""
    person, least = case.person, RESULTS[condition.study or ""]
    if person is None:
        return _no_person(condition, case)
    if person.study is None and not kept(case, person, "study"):
        return _not_recorded(condition, case, person, "study")
    courses = [course for course in person.study or () if _is_long(course, case)]
    results = [None if course.result is None else RESULTS[course.result] >= least for course in courses]
    verdict = counted(len(results), results.count(True), len(results) - results.count(False))

    def facts() -> tuple[Fact, ...]:
        none = (Fact(f"không có khóa học từ một năm trở lên trong năm {case.year}", person.where("study")),)
        return tuple(Fact(_course_text(course), course.where("name")) for course in courses) or none

    return leaf(condition, case, verdict, facts, gap=results.count(None) if verdict is Verdict.UNKNOWN else None)


def _is_long(course: Study, case: Case) -> bool:
    """A course that has no end yet is as long as it lasted to the end of the year judged."""
    end = course.end if course.end is not None else case.last_day
    return months_between(course.start, end) >= A_YEAR and course.touches(case.first_day, case.last_day)


def _course_text(course: Study) -> str:
    return f"{course.name}: {STUDY_RESULTS[course.result] if course.result is not None else 'chưa ghi kết quả'}"


def clear(condition: Condition, case: Case, citations: tuple[Citation, ...] = ()) -> Proof:
    """Nothing is being looked into on the governing day.

    Of a collective without the record, somebody may confirm it under the id `clear`.
    """
    owner = rated_one(case)
    if owner is None or (owner.under_review is None and not _reviews_kept(case)):
        return _unrecorded_review(condition, case, citations)
    open_ones = [entry for entry in owner.under_review or () if entry.touches(case.day, case.day)]

    def facts() -> tuple[Fact, ...]:
        none = (Fact(f"ngày {short_date(case.day)} không có việc nào đang xem xét", owner.where("under_review")),)
        found = (
            Fact(f"{REVIEWS[entry.kind]} từ ngày {short_date(entry.start)}", entry.where("kind")) for entry in open_ones
        )
        return tuple(found) or none

    return leaf(condition, case, known((not open_ones) == condition.clear), facts, citations, len(open_ones) or None)


def _reviews_kept(case: Case) -> bool:
    """Whether nothing written means that nothing is open: for people by roster, for collectives by agency."""
    if case.person is not None:
        return kept(case, case.person, REVIEW)
    return case.files.agency is not None and REVIEW in case.files.agency.complete


def _unrecorded_review(condition: Condition, case: Case, citations: tuple[Citation, ...]) -> Proof:
    if case.person is not None:
        return _not_recorded(condition, case, case.person, REVIEW)
    verdict, said = confirmation(CLEAR, case)
    if verdict is Verdict.UNKNOWN and case.nominee.subject == "collective" and case.nominee.external is None:
        words = f"{case.files.name_of(case.nominee)}: chưa ghi mục {REVIEW}; không có thì ghi {REVIEW}: []"
        said = (Fact(f"{words}, hoặc complete: [{REVIEW}] ở agency.yaml cho mọi tập thể", case.place), *said)
    judged = verdict if condition.clear else negated(verdict)
    return leaf(condition, case, judged, said, citations, one_record(verdict))


def _no_person(condition: Condition, case: Case) -> Proof:
    def facts() -> tuple[Fact, ...]:
        return (Fact(f"không có hồ sơ cá nhân của {case.files.name_of(case.nominee)}", case.place),)

    return leaf(condition, case, Verdict.UNKNOWN, facts, gap=1)


def _not_recorded(condition: Condition, case: Case, person: Person, record: str) -> Proof:
    def facts() -> tuple[Fact, ...]:
        name = case.files.shown_name(person.name)
        words = f"{name}: chưa ghi mục {record} ({PERSON_RECORDS[record]}); không có thì ghi {record}: []"
        return (Fact(words, person.where("id")),)

    return leaf(condition, case, Verdict.UNKNOWN, facts, gap=1)
