"""The figures of a year, as text."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from samples import PLAN
from subjects import whole_year
from thidua_cli.documents.facts.year import decision_rows, year_facts
from thidua_cli.models.plan import Interval
from thidua_cli.workspace.books import PlanFiles, Workspace

DECISIONS = """\
kind: decisions
decisions:
  - number: 5/QĐ-SM
    date: 2025-01-10
    issuer: Giám đốc Sở Mẫu
    plan: nam-2024
    awards:
      - {person: an, award: lao-dong-tien-tien, year: 2024}
      - {person: an, award: giay-khen-so, year: 2024}
      - {unit: phong-a, award: tap-the-lao-dong-tien-tien, year: 2024}
  - number: 9/QĐ-SM
    date: 2025-09-15
    issuer: Giám đốc Sở Mẫu
    revokes:
      - {decision: 5/QĐ-SM, person: an, award: giay-khen-so, reason: Kê khai sai}
"""


def test_figures_are_those_of_the_lists() -> None:
    facts = year_facts(whole_year(), 2025)
    assert (facts.registered.total, facts.nominated.total, facts.decided.total) == (5, 13, 2)
    row = next(row for row in facts.awards if row.name == "Chiến sĩ thi đua cơ sở")
    assert (row.quota, row.nominated, row.approved, row.decided) == ("tối đa 1", "1", "1", "0")
    assert [unit.nominated for unit in facts.units] == ["0", "4", "6", "3"]


def test_goal_is_reached_or_not() -> None:
    assert {row.result for row in year_facts(whole_year(), 2025).targets} <= {"đạt", "không đạt", "chưa đủ dữ liệu"}


def test_another_year_has_nobody() -> None:
    assert year_facts(whole_year(), 2024).nominated.total == 0


def test_names_are_those_of_the_day_the_year_closes(plan_files: Callable[..., PlanFiles]) -> None:
    listed = (
        "kind: nominations\nplan: nam-2024\nyear: 2024\nnominations: [{unit: phong-a, award: xa-phuong-tieu-bieu}]\n"
    )
    files = plan_files("", listed)
    period = Interval.model_validate({"from": "2024-09-01", "to": "2025-08-31"})
    school = PlanFiles(files.plan.model_copy(update={"period": period}), files.of)
    for asked, name in ((files, "Xã, phường, thị trấn tiêu biểu"), (school, "Xã, phường, đặc khu tiêu biểu")):
        assert [award.name for award in year_facts(asked, 2024).nominated.awards] == [name]


def test_what_was_revoked_is_said_and_the_sums_agree(workspace: Callable[[dict[str, str]], Workspace]) -> None:
    (files,) = workspace({"plan.yaml": PLAN, "decisions.yaml": DECISIONS}).plans()
    facts = year_facts(files, 2024)
    assert (facts.given, facts.revoked, facts.decided.total) == (3, 1, 2)
    assert facts.revoked_by == "Quyết định số 9/QĐ-SM ngày 15 tháng 9 năm 2025"
    (row,) = facts.decisions
    assert row.counts == "03 lượt (01 tập thể và 01 cá nhân), đã thu hồi 01 lượt"


def test_before_its_day_nothing_is_revoked(workspace: Callable[[dict[str, str]], Workspace]) -> None:
    (files,) = workspace({"plan.yaml": PLAN, "decisions.yaml": DECISIONS}).plans()
    (row,) = decision_rows(files, 2024, date(2025, 9, 14))
    assert row.counts == "03 lượt (01 tập thể và 01 cá nhân)"
    assert decision_rows(files, 2024, date(2025, 1, 9)) == ()
