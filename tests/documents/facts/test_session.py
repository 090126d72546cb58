"""The council as papers tell of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from meetings import AWARDS, session
from subjects import whole_year
from thidua_cli.documents.facts.session import SessionFacts, session_facts
from thidua_cli.workspace.books import PlanFiles


def of_year() -> SessionFacts:
    files = whole_year()
    return session_facts(files, files.sessions[0])


def test_members_present_and_absent_add_up() -> None:
    facts = of_year()
    assert len(facts.present) + len(facts.absent) == len(facts.members) == 6
    assert [(one.name, one.written) for one in facts.absent] == [("Đặng Văn Nghiệm", True)]
    assert (facts.chair, facts.secretary) == ("Phan Văn Mẫu", "Võ Thị Mẫu")


def test_votes_are_shares_of_all_members() -> None:
    facts = of_year()
    shares = {(vote.nominee.name, vote.nominee.award): (vote.share, vote.result) for vote in facts.votes}
    assert shares["Cao Thị Nghiệm", "Lao động tiên tiến"] == ("66,67%", "không thông qua")
    assert shares["Bùi Thị Thử", "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"] == ("83,33%", "thông qua")


def test_own_and_higher_part_what_was_approved() -> None:
    facts = of_year()
    assert facts.own.total + facts.higher.total == facts.approved.total == 12
    assert [vote.nominee.name for vote in facts.higher_votes] == ["Phòng Kế hoạch - Tài chính", "Bùi Thị Thử"]


def test_proposal_is_taken_apart() -> None:
    proposal = of_year().proposal
    assert (proposal.number, proposal.symbol, proposal.issued.day) == ("8", "TTr-SM", 15)


def test_what_no_record_says_is_a_gap(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files(AWARDS, session("{person: an, award: bang-khen}"))
    facts = session_facts(files, files.sessions[0])
    assert facts.votes[0].result == "[[kết luận]]"
    assert (facts.votes[0].agree, facts.votes[0].share) == (None, "")
    assert facts.secretary == "[[thư ký]]"
    assert facts.proposal.to == "[[nơi trình]]"
    assert facts.council == "[[tên Hội đồng]]"


def test_who_presides_is_the_chair_or_the_only_vice_chair(plan_files: Callable[..., PlanFiles]) -> None:
    text = session("{person: an, award: bang-khen}").replace(
        "role: chair}", "role: chair, present: false, reason: Đi công tác}"
    )
    files = plan_files(AWARDS, text)
    facts = session_facts(files, files.sessions[0])
    assert (facts.presiding, facts.absent[0].reason) == (None, "Đi công tác")
    files = plan_files(AWARDS, text.replace("{name: Đỗ Thị Mẫu}", "{name: Đỗ Thị Mẫu, role: vice-chair}"))
    presiding = session_facts(files, files.sessions[0]).presiding
    assert presiding is not None
    assert presiding.said == "Đỗ Thị Mẫu"


def test_recused_members_are_named() -> None:
    recused = {(vote.nominee.name, vote.recused) for vote in of_year().votes if vote.recused}
    assert ("Hồ Văn Thử", ("Hồ Văn Thử",)) in recused
    assert "Bùi Thị Thử" not in dict(recused)


def test_agenda_and_remarks_lose_their_stops(plan_files: Callable[..., PlanFiles]) -> None:
    item = "{person: an, award: bang-khen, note: Chờ kết luận.}"
    files = plan_files(AWARDS, session(item, extra="agenda: [Xét khen thưởng., Cho ý kiến;]\n"))
    facts = session_facts(files, files.sessions[0])
    assert facts.agenda == ("Xét khen thưởng", "Cho ý kiến")
    assert facts.votes[0].note == "Chờ kết luận"


def test_ballots_handed_out_and_returned_and_what_is_considered() -> None:
    facts = of_year()
    assert [(vote.issued, vote.returned) for vote in facts.votes][:3] == [(6, 6), (6, 6), (5, 5)]
    assert facts.considered.total == 13


@pytest.mark.parametrize(
    ("first", "second", "to"),
    [
        ("Chủ tịch UBND tỉnh", "Chủ tịch UBND tỉnh", "Chủ tịch UBND tỉnh"),
        ("Chủ tịch UBND tỉnh", None, "Chủ tịch UBND tỉnh"),
        ("Chủ tịch UBND tỉnh", "Bộ trưởng Bộ Mẫu", "[[nơi trình]]"),
        ("Ban Chỉ đạo Mẫu", None, "[[nơi trình]]"),
        (None, None, "[[nơi trình]]"),
    ],
)
def test_a_proposal_goes_to_whom_the_plan_says_decides(
    plan_files: Callable[..., PlanFiles], first: str | None, second: str | None, to: str
) -> None:
    def line(award: str, decider: str | None) -> str:
        return f"  - {{award: {award}{f', decided_by: {decider}' if decider else ''}}}\n"

    awards = "awards:\n" + line("bang-khen-tinh", first) + line("chien-si-thi-dua-tinh", second)
    asked = (
        "{person: an, award: bang-khen-tinh, outcome: approved}",
        "{person: chi, award: chien-si-thi-dua-tinh, outcome: approved}",
    )
    text = session(*asked).replace("award: bang-khen}", "award: bang-khen-tinh}")
    files = plan_files(awards, text)
    assert session_facts(files, files.sessions[0]).proposal.to == to


@pytest.mark.parametrize(
    ("to", "number", "addressee"),
    [
        (", to: Giám đốc Sở", "", "Chủ tịch UBND tỉnh"),
        (", to: Chủ tịch UBND tỉnh Mẫu", "25", "Chủ tịch UBND tỉnh Mẫu"),
        ("", "25", "Chủ tịch UBND tỉnh"),
    ],
)
def test_the_paper_of_the_council_to_its_head_is_not_that_to_the_superior(
    plan_files: Callable[..., PlanFiles], to: str, number: str, addressee: str
) -> None:
    awards = "awards:\n  - {award: bang-khen-tinh, decided_by: Chủ tịch UBND tỉnh}\n"
    said = f"proposal: {{number: 25/TTr-HĐTĐKT, date: 2024-12-11{to}}}\n"
    text = session("{person: an, award: bang-khen-tinh, outcome: approved}", extra=said)
    files = plan_files(awards, text.replace("award: bang-khen}", "award: bang-khen-tinh}"))
    proposal = session_facts(files, files.sessions[0]).proposal
    assert (proposal.number, proposal.to, proposal.issued.day is None) == (number, addressee, not number)
