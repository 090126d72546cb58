from __future__ import annotations

from collections.abc import Callable
from datetime import date

from thidua_cli.tally.budget import COLUMNS, Total, budget
from thidua_cli.tally.budget_table import fund_table, tables
from thidua_cli.tally.compute import tally
from thidua_cli.tally.fund import Fund
from thidua_cli.tally.table import tables as tally_tables
from thidua_cli.workspace.books import PlanFiles

PlanOf = Callable[..., PlanFiles]
ON = date(2025, 1, 2)


def test_costs_show_the_sum_and_what_the_total_lacks(plan_files: PlanOf) -> None:
    files = plan_files("awards: [{award: giay-khen-so, quota: {individual: max 2}}, {award: lao-dong-tien-tien}]\n")
    costs, notes = tables(budget(files, ON))

    assert costs.title == (
        "nam-2024: dự toán tiền thưởng, quyết định ngày 2/1/2025, "
        "mức lương cơ sở 2.340.000 đồng (Nghị định số 73/2024/NĐ-CP)"
    )
    assert costs.rows[0] == (
        "Giấy khen của Giám đốc Sở", "cá nhân", "cả kế hoạch", "0,3 × 2.340.000 = 702.000 → 710.000",
        "2", "1.420.000", "–", "–", "–", "–",
    )  # fmt: skip
    assert costs.rows[-1][4:6] == ("", "1.420.000 (chưa kể 1 dòng)")
    assert notes.rows == (
        ("Lao động tiên tiến", "cá nhân", "cả kế hoạch", "dự kiến: chưa tính được vì số lượng không ấn định"),
    )


def test_unsure_prizes_ceilings_and_covered_titles_are_said(plan_files: PlanOf) -> None:
    files = plan_files(
        "awards:\n  - {award: giay-khen-so, quota: {household: 2}}\n"
        "  - {award: ky-niem-chuong-bo-nganh-tinh, quota: 1}\n  - {award: lao-dong-tien-tien, quota: 9}\n",
        "kind: nominations\nplan: nam-2024\nyear: 2024\nnominations:\n"
        "  - {person: an, award: lao-dong-tien-tien}\n  - {person: an, award: chien-si-thi-dua-co-so}\n",
    )
    costs, notes = tables(budget(files, date(2023, 12, 29)))
    prizes, said = [row[3] for row in costs.rows], [row[3] for row in notes.rows]

    assert prizes[0] == "0,3 × 1.800.000 = 540.000 (cần xác nhận)"
    assert prizes[1].endswith("(cần xác nhận) (nhiều nhất)")
    assert "dự kiến: 2 mức thưởng dựa trên số liệu cần xác nhận" in said
    assert "đề nghị: 1 danh hiệu không tính tiền vì cùng năm đã có danh hiệu cao hơn" in said
    assert "không thuộc dòng khen thưởng nào của kế hoạch" in said


def test_before_2013_the_base_has_its_old_name_and_before_2010_none(plan_files: PlanOf) -> None:
    files = plan_files("awards: [{award: giay-khen-so, quota: {individual: 2}}]\n")
    old, older = (next(tables(budget(files, date(year, 1, 1)))) for year in (2013, 2009))

    assert "mức lương tối thiểu chung 1.050.000 đồng" in old.title
    assert older.title.endswith("chưa biết lương cơ sở của ngày này")


def test_the_period_names_years_and_units_as_the_tally_does(plan_files: PlanOf) -> None:
    files = plan_files(
        "awards:\n  - {award: giay-khen-so, scope: unit, quota: {individual: 1}}\n"
        "  - {award: bang-khen-tinh, years: [2024], quota: {individual: 1}}\n"
    )
    rows, counted = next(tables(budget(files, ON))).rows[:-1], next(tally_tables(tally(files))).rows

    assert [row[2] for row in rows] == [row[2] for row in counted]
    assert rows[-1][2] == "cả kế hoạch (2024)"


def test_an_empty_plan_has_no_tables(plan_files: PlanOf) -> None:
    assert list(tables(budget(plan_files(), ON))) == []


def test_the_fund_says_what_remains_or_lacks_and_only_a_bound_when_rows_are_missing() -> None:
    totals = dict(zip(COLUMNS, [Total(7_000_000, 1), Total(12_000_000, 2), Total(None, 0)], strict=True))
    above = dict.fromkeys(COLUMNS, Total(3_510_000, 0))
    table = fund_table(Fund(10_000_000, totals, above))

    assert table.rows[0][1:3] == ("7.000.000 (chưa kể 1 dòng)", "3.510.000")
    assert [row[3] for row in table.rows] == ["còn lại nhiều nhất 3.000.000", "thiếu ít nhất 2.000.000", "–"]
    exact = fund_table(Fund(10_000_000, dict.fromkeys(COLUMNS, Total(10_000_001, 0)), above))
    assert {row[3] for row in exact.rows} == {"thiếu 1"}
