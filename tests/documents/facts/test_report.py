"""Reports of merits: what is on record of a person, of a collective."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from subjects import whole_year
from thidua_cli.documents.facts.report import collective_facts, nomination_facts, person_facts
from thidua_cli.workspace.books import Entry
from thidua_cli.workspace.regulation_caps import merit_of


def asked(name: str, award: str) -> Entry:
    files = whole_year()
    return next(one for one in files.nominated if (files.of.name_of(one.nominee), one.code) == (name, award))


def test_person_with_ratings_initiatives_and_awards() -> None:
    facts = person_facts(whole_year(), asked("Hồ Văn Thử", "chien-si-thi-dua-co-so"))
    assert (facts.gender, facts.position, facts.born) == ("nam", "Trưởng phòng", date(1981, 7, 30))
    assert [one.year for one in facts.ratings] == [2024, 2025]
    assert [(one.share, one.used, one.level) for one in facts.initiatives] == [("70%", True, "cấp cơ sở")]
    assert [(one.year, one.award) for one in facts.titles] == [
        (2023, "Lao động tiên tiến"),
        (2024, "Chiến sĩ thi đua cơ sở"),
        (2024, "Lao động tiên tiến"),
    ]
    assert facts.titles[0].decision == "số 18/QĐ-SM ngày 12 tháng 01 năm 2024; Giám đốc Sở Mẫu"
    assert facts.forms == ()


def test_collective_counts_its_people() -> None:
    facts = collective_facts(whole_year(), asked("Phòng Kế hoạch - Tài chính", "tap-the-lao-dong-xuat-sac"))
    assert (facts.superior, facts.staff) == ("Sở Mẫu", 2)
    assert [one.award for one in facts.forms] == ["Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"]


def test_nomination_with_evidence_and_the_vote_of_the_unit() -> None:
    entry = asked("Hồ Văn Thử", "chien-si-thi-dua-co-so")
    facts = nomination_facts(whole_year(), entry, date(2025, 12, 31))
    assert [(one.criterion, one.score) for one in facts.evidence] == [
        ("Hoàn thành nhiệm vụ chuyên môn", "58"),
        ("Có cải tiến, sáng kiến trong công việc", "36"),
    ]
    assert (facts.unit_agree, facts.unit_total) == (2, 2)


def test_merit_is_its_own_else_that_of_the_plan() -> None:
    entry = asked("Hồ Văn Thử", "chien-si-thi-dua-co-so")
    assert merit_of(whole_year(), entry) == "cong-trang"
    prompt = replace(entry, nominee=entry.nominee.model_copy(update={"merit": "dot-xuat"}))
    assert merit_of(whole_year(), prompt) == "dot-xuat"


def test_unit_heads_the_report_except_for_leaders_of_the_agency() -> None:
    entry = asked("Hồ Văn Thử", "chien-si-thi-dua-co-so")
    leader = replace(entry, nominee=entry.nominee.model_copy(update={"person": "phan-van-mau"}))
    headings = [nomination_facts(whole_year(), one, date(2025, 12, 31)).unit_heading for one in (entry, leader)]
    assert headings == ["PHÒNG KẾ HOẠCH - TÀI CHÍNH", ""]
