"""What a plan asks of its units in one year."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from subjects import whole_year
from thidua_cli.documents.facts.campaign import campaign_facts, start_of
from thidua_cli.models.plan import Interval
from thidua_cli.workspace.books import PlanFiles

REGISTERED = """\
kind: registrations
plan: nam-2024
year: {year}
unit: phong-a
registrations: []
targets: [{{text: Không trễ hạn}}]
"""


def test_the_plan_is_cited_as_signed() -> None:
    facts = campaign_facts(whole_year(), 2025)
    said = "Kế hoạch số 12/KH-SM ngày 20 tháng 01 năm 2025 của Sở Mẫu về việc phát động phong trào thi đua năm 2025"
    assert facts.plan == said
    assert facts.units == "Các phòng, đơn vị thuộc Sở Mẫu"


def test_what_is_not_signed_is_a_gap(plan_files: Callable[..., PlanFiles]) -> None:
    said = campaign_facts(plan_files(), 2024).plan
    assert said.startswith("Kế hoạch số [[số kế hoạch]]/KH-SM ngày [[ngày]] tháng [[tháng]] năm 2024 của Sở Mẫu")


def test_only_units_that_count_compete() -> None:
    parties = campaign_facts(whole_year(), 2025).parties
    assert [one.name for one in parties] == ["Văn phòng Sở", "Phòng Kế hoạch - Tài chính", "Trung tâm Ứng dụng tiến bộ"]
    assert parties[1].leader.name == "Hồ Văn Thử"


def test_a_unit_pledges_what_it_registered_for_the_year(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files("", REGISTERED.format(year=2024) + "---\n" + REGISTERED.format(year=2023))
    office, unit = campaign_facts(files, 2024).parties
    assert [entry.text for entry in unit.targets] == ["Không trễ hạn."]
    assert office.targets == ()


def test_awards_are_those_of_the_year(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files(
        "awards:\n"
        "  - {award: lao-dong-tien-tien, per: year, quota: max 2}\n"
        "  - {award: giay-khen-so, per: year, years: [2023]}\n"
    )
    facts = campaign_facts(files, 2024)
    assert [(entry.lead, entry.text) for entry in facts.awards] == [("Lao động tiên tiến", "tối đa 02 cá nhân.")]


def test_deadlines_are_days_of_the_year_and_leave_out_the_launch(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files(
        "deadlines:\n"
        "  - {step: launch, by: 01-31, year: same}\n"
        "  - {step: unit-submission, before: 12-05, year: same}\n"
        "  - {step: agency-submission, by: 01-15, year: next}\n"
    )
    assert [entry.text for entry in campaign_facts(files, 2024).deadlines] == [
        "Các phòng, đơn vị gửi hồ sơ đề nghị khen thưởng **trước ngày 05/12/2024**.",
        "Sở Mẫu trình cấp có thẩm quyền **chậm nhất ngày 15/01/2025**.",
    ]


def test_the_year_begins_with_the_plan(plan_files: Callable[..., PlanFiles]) -> None:
    files = whole_year()
    assert start_of(files.plan, 2025) == date(2025, 1, 20)
    assert start_of(files.plan, 2026) == date(2026, 1, 1)
    assert start_of(files.plan, 2024) == date(2024, 12, 31)
    assert start_of(plan_files().plan, 2024) == date(2024, 1, 1)


def test_clusters_are_those_of_the_year_that_hold_the_agency(plan_files: Callable[..., PlanFiles]) -> None:
    clusters = (
        "kind: clusters\nclusters:\n"
        "  - {id: a, name: Khối A, year: 2024, by: UBND tỉnh, standings: [{agency: true}, {name: Sở Thử}]}\n"
        "  - {id: b, name: Khối B, year: 2023, standings: [{agency: true}]}\n"
        "  - {id: c, name: Cụm C, year: 2024, standings: [{unit: phong-a}, {name: Phòng Thử}]}\n"
    )
    (found,) = campaign_facts(plan_files("", clusters), 2024).clusters
    assert (found.name, found.by, found.members) == ("Khối A", "UBND tỉnh", ("Sở Mẫu", "Sở Thử"))


def test_waves_are_those_that_touch_the_year(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files(
        "waves:\n"
        "  - {name: Đợt 1, from: 2024-01-01, to: 2024-06-30}\n"
        "  - {name: Đợt 2, from: 2025-01-01, to: 2025-06-30}\n"
    )
    assert [entry.lead for entry in campaign_facts(files, 2024).waves] == ["Đợt 1"]


def test_a_title_that_names_the_agency_says_it_once() -> None:
    files = whole_year()
    plan = files.plan.model_copy(update={"title": "Phát động thi đua của Sở Mẫu"})
    said = campaign_facts(PlanFiles(plan, files.of), 2025).plan
    assert said == "Kế hoạch số 12/KH-SM ngày 20 tháng 01 năm 2025 về việc phát động thi đua của Sở Mẫu"


def test_a_school_year_has_the_waves_of_both_its_years(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files(
        "waves:\n"
        "  - {name: Học kỳ I, from: 2024-09-01, to: 2025-01-15}\n"
        "  - {name: Học kỳ II, from: 2025-01-16, to: 2025-05-31}\n"
    )
    period = Interval.model_validate({"from": "2024-09-01", "to": "2025-05-31"})
    school = PlanFiles(files.plan.model_copy(update={"period": period}), files.of)
    assert [entry.lead for entry in campaign_facts(school, 2024).waves] == ["Học kỳ I", "Học kỳ II"]
