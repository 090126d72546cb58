"""The tables of `quota`: every sum with its denominator and place, every proof with its fractions."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import pytest

from samples import PEOPLE, PLAN
from thidua_cli.tally.quota import quota
from thidua_cli.tally.quota_table import TIE_RULE, fraction_text, tables
from thidua_cli.tally.table import Table
from thidua_cli.workspace.books import Workspace

Load = Callable[[dict[str, str]], Workspace]
LISTS = """\
kind: nominations
plan: nam-2023
year: 2023
nominations:
  - {person: an, award: lao-dong-tien-tien}
  - {person: binh, award: lao-dong-tien-tien}
  - {person: an, award: chien-si-thi-dua-co-so, evidence: [{criterion: tc, score: 90}]}
  - {person: binh, award: chien-si-thi-dua-co-so, evidence: [{criterion: tc, score: 90}]}
  - {person: chi, award: giay-khen-so, evidence: [{criterion: tc, score: 90.5}]}
  - {person: dung, award: giay-khen-so, evidence: [{criterion: tc, score: 90.5}]}
"""
AWARDS = (
    "awards:\n  - {award: chien-si-thi-dua-co-so, per: year, quota: max 50% of staff}\n"
    "  - {award: giay-khen-so, per: year, quota: {individual: max 1}}\n"
)


def made(workspace: Load, year: int = 2023, wanted: dict[str, int] | None = None, minimum: int = 0) -> dict[str, Table]:
    files = {"plan.yaml": PLAN.replace("2024", str(year)) + AWARDS, "lists.yaml": LISTS.replace("2023", str(year))}
    (plan,) = workspace(files).plans()
    return {table.title.split(": ")[1]: table for table in tables(quota(plan, None, wanted, minimum))}


def test_limits_sums_chain_and_cut(workspace: Load) -> None:
    found = made(workspace)

    assert found["giới hạn số lượng"].rows == (
        ("Chiến sĩ thi đua cơ sở", "cá nhân", "2023", "⌊50% × 4⌋ = 2", "⌊15% × 2⌋ = 0", "0", "luật", "2", "vượt 2"),
        (
            "Giấy khen của Giám đốc Sở",
            "cá nhân",
            "2023",
            "tối đa 1",
            "",
            "1",
            "kế hoạch",
            "2",
            "vượt 1",
        ),
    )
    plan, law = found["phép tính và mẫu số"].rows
    assert plan == (
        "Chiến sĩ thi đua cơ sở", "kế hoạch", "⌊50% × 4⌋ = 2",
        "số người trong danh sách ngày 31/12/2023: 4 (people.yaml:2)",
    )  # fmt: skip
    assert law[1:3] == ("luật ngày 31/12/2023", "⌊15% × 2⌋ = 0")
    assert law[3].endswith("năm 2023: 2 (lists.yaml:5); khoản 3 Điều 9, Nghị định số 91/2017/NĐ-CP")
    assert found["chuỗi số người"].rows[0][1] == (
        "số người 4 ⊇ Lao động tiên tiến 2 ⊇ Chiến sĩ thi đua cơ sở 2 (luật: ⌊15% × 2⌋ = 0)"
    )
    best, merit = found["ranh giới"].rows
    assert best[1:3] == ("không ai", "Lê An (lists.yaml:7, 90 điểm), Trần Bình (lists.yaml:8, 90 điểm)")
    assert merit[1] == "thứ 1: Võ Chi (lists.yaml:9, 90,5 điểm)"
    assert merit[3].endswith("phải chọn: Võ Chi (lists.yaml:9, 90,5 điểm), Hồ Dung (lists.yaml:10, 90,5 điểm)")


@pytest.mark.parametrize(
    ("year", "words"),
    [
        (2009, "chưa biết luật của ngày 31/12/2009"),
        (2014, "Nghị định không nêu tỷ lệ"),
        (2025, "Luật không còn nêu tỷ lệ"),
        (2026, "chưa thấy tỷ lệ trong luật sửa đổi (cần xác nhận)"),
    ],
)
def test_a_law_without_a_cap_is_said(workspace: Load, year: int, words: str) -> None:
    assert made(workspace, year)["giới hạn số lượng"].rows[0][4] == words


def test_the_proof_of_an_allocation(workspace: Load) -> None:
    (proof,) = [
        table for title, table in made(workspace, wanted={"giay-khen-so": 3}).items() if title.startswith("chia")
    ]

    assert proof.rows == (
        ("Lãnh đạo Sở", "0", "0", "0", "0", "0", "0", ""),
        ("Văn phòng Sở", "2", "1 1/2", "1", "1/2", "1", "2", TIE_RULE),
        ("Phòng A", "2", "1 1/2", "1", "1/2", "0", "1", TIE_RULE),
        ("Tổng cộng", "4", "3", "2", "1", "1", "3", ""),
    )


def test_why_nothing_was_spread(workspace: Load) -> None:
    found = made(workspace, wanted={"giay-khen-so": 1}, minimum=1)
    (refused,) = [table for title, table in found.items() if title.startswith("chia")]

    assert refused.rows == (("1 suất không đủ để 2 đơn vị có người, mỗi đơn vị ít nhất 1",),)


@pytest.mark.parametrize(("number", "text"), [("25/9", "2 7/9"), ("1/2", "1/2"), ("4", "4"), ("0", "0")])
def test_fractions_as_people_write_them(number: str, text: str) -> None:
    assert fraction_text(Fraction(number)) == text


def test_a_regulation_has_a_column_and_a_line_of_its_own(workspace: Load) -> None:
    rules = "kind: regulation\nid: quy-che\ntitle: Quy chế\nnumber: 8/QĐ\nfrom: 2023-01-01\nawards:\n"
    rules += "  - {award: chien-si-thi-dua-co-so, limit: max 40% of lao-dong-tien-tien, cites: Điều 7}\n"
    files = {"plan.yaml": PLAN.replace("2024", "2023") + AWARDS, "lists.yaml": LISTS, "rules.yaml": rules}
    (plan,) = workspace(files).plans()
    limits, sums, *_ = tables(quota(plan))

    assert limits.columns[3:7] == ("Kế hoạch", "Luật", "Quy chế", "Nhiều nhất")
    assert limits.numeric == frozenset({6, 8, 9})
    assert [row[3:8] for row in limits.rows] == [
        ("⌊50% × 4⌋ = 2", "⌊15% × 2⌋ = 0", "⌊40% × 2⌋ = 0", "0", "nhiều mức bằng nhau"),
        ("tối đa 1", "", "", "1", "kế hoạch"),
    ]
    assert [row[1:] for row in sums.rows if row[1] == "quy chế"] == [
        (
            "quy chế",
            "⌊40% × 2⌋ = 0",
            "số được đề nghị Lao động tiên tiến năm 2023: 2 (lists.yaml:5); Điều 7 Quy chế số 8/QĐ (rules.yaml:7)",
        )
    ]


def test_who_goes_first_among_equals_is_said_at_the_line(workspace: Load) -> None:
    people = PEOPLE.replace("name: Hồ Dung,", "name: Hồ Dung, gender: nu,")
    files = {"plan.yaml": PLAN.replace("2024", "2023") + AWARDS, "lists.yaml": LISTS, "people.yaml": people}
    (plan,) = workspace(files).plans()
    found = {table.title.split(": ")[1]: table for table in tables(quota(plan))}

    assert (
        found["ranh giới"]
        .rows[-1][-1]
        .endswith("; cùng đủ điều kiện thì ưu tiên nữ, tập thể nhiều nữ: Hồ Dung (lists.yaml:10, 90,5 điểm)")
    )
