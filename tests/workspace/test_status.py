"""Where a nomination stands follows from the files, one record after the other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from meetings import AWARDS, RULES, session
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.status import STAGES, Standing, statuses

PlanOf = Callable[..., PlanFiles]
DEADLINES = """\
dossier: [to-trinh, bien-ban-hop-xet, bao-cao]
deadlines:
  - {step: unit-submission, by: 11-30, year: same}
  - {step: unit-submission, for: giay-khen-so, by: 12-05, year: same}
  - {step: council-meeting, before: 12-15, year: same}
  - {step: decision, before: 01-10, year: next}
"""
SIGNED_UP = """\
kind: registrations
plan: nam-2024
year: 2024
registrations:
  - {person: an, award: bang-khen}
"""
LIST = """\
---
kind: nominations
plan: nam-2024
year: 2024
submitted: 2024-11-20
nominations:
  - person: an
    award: bang-khen
"""
REVIEW = """\
---
kind: unit-review
plan: nam-2024
year: 2024
unit: van-phong
date: 2024-11-18
total: 2
present: 2
chair: Trần Bình
secretary: Lê An
items:
  - {person: an, award: bang-khen, agree: 2}
"""
MEETING = "---\n" + session("{person: an, award: bang-khen, outcome: %s}").partition("---\n")[2]
CALLED = MEETING.replace("outcome: %s", "ballots: []")
OTHER = "  - {person: chi, award: bang-khen, outcome: approved}\n"
PROPOSAL = "proposal: {number: 20/TTr-SM, date: 2024-12-12}\n"
DECISION = """\
---
kind: decisions
decisions:
  - number: 15/QĐ-SM
    date: 2024-12-20
    issuer: Giám đốc Sở Mẫu
    plan: nam-2024
    awards:
      - {person: an, award: bang-khen-tinh, year: 2024}
"""
REVOKED = """\
  - number: 3/QĐ-SM
    date: 2025-02-03
    issuer: Giám đốc Sở Mẫu
    revokes:
      - {decision: 15/QĐ-SM, line: 1, reason: Kê khai gian dối}
"""
BACK = "    returned: [{date: %s, reason: Thiếu báo cáo, by: Văn phòng Sở}]\n"
ALL = SIGNED_UP + LIST + REVIEW


def standing(plan_files: PlanOf, lists: str) -> Standing:
    (found,) = statuses(plan_files(AWARDS + DEADLINES, lists))
    return found


@pytest.mark.parametrize(
    ("lists", "stage", "since", "detail"),
    [
        (SIGNED_UP, "registered", None, None),
        (SIGNED_UP + LIST, "nominated", date(2024, 11, 20), None),
        (ALL, "reviewed", date(2024, 11, 18), None),
        (SIGNED_UP + LIST + "    unit_vote: {agree: 5, total: 6}\n", "reviewed", None, None),
        (ALL + MEETING % "approved", "approved", date(2024, 12, 10), None),
        (ALL + MEETING % "rejected", "rejected", date(2024, 12, 10), None),
        (ALL + MEETING % "deferred", "deferred", date(2024, 12, 10), None),
        (ALL + MEETING % "approved, ballots: {agree: 4}", "approved", date(2024, 12, 10), "4/5 phiếu đồng ý"),
        (ALL + CALLED, "called", None, "ngày 10/12/2024"),
        (ALL + CALLED + OTHER, "unsettled", date(2024, 12, 10), None),
        (ALL + MEETING % "approved" + PROPOSAL, "submitted", date(2024, 12, 12), "20/TTr-SM"),
        (ALL + MEETING % "approved" + DECISION, "decided", date(2024, 12, 20), "15/QĐ-SM"),
        (ALL + DECISION + REVOKED, "revoked", date(2025, 2, 3), "Kê khai gian dối"),
    ],
)
def test_the_furthest_record_says_the_stage(
    plan_files: PlanOf, lists: str, stage: str, since: date | None, detail: str | None
) -> None:
    found = standing(plan_files, lists)

    assert (found.stage, found.since, found.detail) == (stage, since, detail)
    assert stage in STAGES


def test_a_return_holds_until_the_list_is_sent_again(plan_files: PlanOf) -> None:
    after, before = BACK % "2024-11-22", BACK % "2024-11-19"

    returned = standing(plan_files, SIGNED_UP + LIST + after + REVIEW)
    assert (returned.stage, returned.detail) == ("returned", "Thiếu báo cáo (Văn phòng Sở)")
    assert returned.actor == "Văn phòng Sở"
    assert standing(plan_files, SIGNED_UP + LIST + before + REVIEW).stage == "reviewed"
    assert standing(plan_files, SIGNED_UP + LIST + BACK % "2024-11-20" + REVIEW).stage == "returned"


def test_a_return_after_the_council_met_counts_and_one_before_does_not(plan_files: PlanOf) -> None:
    met = REVIEW + MEETING % "approved"

    assert standing(plan_files, LIST.removeprefix("---\n") + BACK % "2024-12-11" + met).stage == "returned"
    assert standing(plan_files, LIST.removeprefix("---\n") + BACK % "2024-12-01" + met).stage == "approved"


def test_what_is_missing_who_acts_and_by_when(plan_files: PlanOf) -> None:
    waiting = standing(plan_files, SIGNED_UP + LIST + "    dossier: [to-trinh]\n")
    reviewed = standing(plan_files, ALL)

    assert waiting.missing == ("chưa có kết quả họp xét của đơn vị", "hồ sơ: Biên bản họp xét, bao-cao")
    assert (waiting.actor, str(waiting.due)) == ("Văn phòng Sở", "chậm nhất 30/11/2024")
    # The minutes of the unit are in the records; a part whose code the law does not know keeps its code.
    assert reviewed.missing == ("Hội đồng chưa xét", "hồ sơ: Tờ trình, bao-cao")
    assert (reviewed.actor, str(reviewed.due)) == ("Hội đồng", "trước 15/12/2024")


def test_of_several_deadlines_the_last_counts(plan_files: PlanOf) -> None:
    later = DEADLINES + "  - {step: council-meeting, before: 12-20, year: same}\n"
    (found,) = statuses(plan_files(AWARDS + later, ALL))

    assert str(found.due) == "trước 20/12/2024"


def test_a_regulation_in_force_may_ask_for_more_and_sooner(plan_files: PlanOf) -> None:
    asks = "awards: [{award: bang-khen-tinh, dossier: [danh-sach]}]\n"
    sooner = "deadlines: [{step: council-meeting, by: 12-10, year: same}]\n"
    (found,) = statuses(plan_files(AWARDS + DEADLINES, ALL + RULES + asks + sooner))
    (ended,) = statuses(plan_files(AWARDS + DEADLINES, ALL + RULES + "to: 2024-11-01\n" + asks + sooner))

    assert found.missing[1] == "hồ sơ: Tờ trình, bao-cao, Danh sách đề nghị"
    assert str(found.due) == "chậm nhất 10/12/2024 (quy-che)"
    assert (ended.missing[1], str(ended.due)) == ("hồ sơ: Tờ trình, bao-cao", "trước 15/12/2024")


def test_a_gap_before_the_council_stays_visible(plan_files: PlanOf) -> None:
    found = standing(plan_files, SIGNED_UP + LIST + MEETING % "approved" + PROPOSAL)

    assert found.missing[:2] == ("quyết định khen thưởng", "chưa có kết quả họp xét của đơn vị")
    assert (found.actor, str(found.due)) == ("người có thẩm quyền khen thưởng", "trước 10/01/2025")


def test_what_is_over_misses_nothing_and_waits_for_nobody(plan_files: PlanOf) -> None:
    found = standing(plan_files, ALL + MEETING % "approved" + DECISION)

    assert (found.missing, found.actor, found.due) == ((), None, None)


def test_a_lower_title_ends_the_higher_one(plan_files: PlanOf) -> None:
    lower = MEETING.replace("outcome: %s", "downgrade: {award: giay-khen-so, reason: Phạm vi hẹp}")
    found = standing(plan_files, ALL + lower)

    assert (found.stage, found.detail) == ("lowered", "Phạm vi hẹp")


def test_votes_short_of_a_regulation_are_a_refusal(plan_files: PlanOf) -> None:
    votes = RULES + "awards: [{award: bang-khen-tinh, votes: {percent: 80%}}]\n"

    assert standing(plan_files, ALL + MEETING % "approved, ballots: {agree: 3}" + votes).stage == "rejected"


def test_a_meeting_that_is_only_called_waits_for_the_council_and_hides_no_return(plan_files: PlanOf) -> None:
    called = standing(plan_files, ALL + CALLED)

    assert (called.missing[0], called.actor, str(called.due)) == ("Hội đồng chưa xét", "Hội đồng", "trước 15/12/2024")
    assert standing(plan_files, SIGNED_UP + LIST + BACK % "2024-11-22" + REVIEW + CALLED).stage == "returned"


@pytest.mark.parametrize(
    ("day", "told", "stage", "since"),
    [
        ("2024-12-10", "outcome: approved", "dropped", date(2024, 12, 10)),
        ("2024-11-30", "outcome: approved", "dropped", date(2024, 11, 30)),
        # The lists are still open that day.
        ("2024-11-29", "outcome: approved", "registered", None),
        ("2024-12-10", "ballots: []", "registered", None),
    ],
)
def test_who_only_signed_up_is_not_late_once_the_council_met(
    plan_files: PlanOf, day: str, told: str, stage: str, since: date | None
) -> None:
    met = "---\n" + session(f"{{person: chi, award: bang-khen, {told}}}").partition("---\n")[2]
    found = standing(plan_files, SIGNED_UP + met.replace("2024-12-10", day))

    assert (found.stage, found.since, found.due is None) == (stage, since, stage == "dropped")


def test_without_a_day_for_the_lists_nobody_is_dropped(plan_files: PlanOf) -> None:
    met = "---\n" + session("{person: chi, award: bang-khen, outcome: approved}").partition("---\n")[2]
    (found,) = statuses(plan_files(AWARDS, SIGNED_UP + met))

    assert found.stage == "registered"
