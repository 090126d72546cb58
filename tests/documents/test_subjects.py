"""One paper for each plan, year, unit, nomination, session, decision."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from subjects import of_year, whole_year
from thidua_cli.documents.registry import Document, document
from thidua_cli.documents.subjects import Choice, plain_name, subjects
from thidua_cli.workspace.books import PlanFiles


def like(about: str, **keys: object) -> Document:
    """The list of nominees, made for something else."""
    base = document("danh-sach-de-nghi")
    return replace(base, about=base.about.model_copy(update={"about": about, **keys}))


@pytest.mark.parametrize(
    ("about", "needs", "number"),
    [
        ("plan", (), 1),
        ("plan-year", ("nominations",), 1),
        ("unit", ("nominations",), 3),
        ("unit", ("unit-review",), 3),
        ("unit", ("registrations",), 1),
        ("nomination", (), 13),
        ("session", (), 1),
        ("decision", (), 2),
    ],
)
def test_number_of_papers(about: str, needs: tuple[str, ...], number: int) -> None:
    assert len(subjects(whole_year(), like(about, needs=needs))) == number


def test_reports_are_for_one_kind_of_nominee() -> None:
    found = subjects(whole_year(), like("nomination", subject="collective"))
    assert {one.entries[0].nominee.subject for one in found} == {"collective"}
    assert len(found) == 4


def test_choices_narrow() -> None:
    every = like("nomination")
    assert len(subjects(whole_year(), every, Choice(unit="van-phong"))) == 4
    assert len(subjects(whole_year(), every, Choice(who="ho-van-thu"))) == 2
    assert subjects(whole_year(), every, Choice(year=2024)) == ()


def test_only_some_awards_and_only_those_decided_above() -> None:
    (praised,) = of_year("giay-khen")
    assert [entry.code for entry in praised.entries] == ["giay-khen-so", "giay-khen-so"]
    (proposed,) = of_year("to-trinh")
    assert {entry.code for entry in proposed.entries} == {"tap-the-lao-dong-xuat-sac", "bang-khen-tinh"}


def test_signed_and_drafted_decisions_have_names_of_their_own() -> None:
    assert [one.names["decision"] for one in of_year("quyet-dinh-khen-thuong")] == [
        "131-QD-SM-2025",
        "du-thao-hop-2025-12",
    ]


@pytest.mark.parametrize(
    ("text", "plain"), [("15/QĐ-SM 2025", "15-QD-SM-2025"), ("Hộ ông Đỗ Ưu", "Ho-ong-Do-Uu"), ("//", "")]
)
def test_names_for_any_file_system(text: str, plain: str) -> None:
    assert plain_name(text) == plain


def test_a_paper_of_clusters_is_made_only_for_years_that_have_one(plan_files: Callable[..., PlanFiles]) -> None:
    text = "kind: clusters\nclusters: [{{id: a, name: Khối A, year: {}, standings: [{{agency: true}}]}}]\n"
    wanted = document("giao-uoc-cum-khoi")
    assert [one.year for one in subjects(plan_files("", text.format(2024)), wanted)] == [2024]
    assert subjects(plan_files("", text.format(2023)), wanted) == ()


def test_only_one_loai_hinh_of_merit() -> None:
    assert len(subjects(whole_year(), like("nomination", merits=("cong-trang",)))) == 13
    assert subjects(whole_year(), like("nomination", merits=("dot-xuat",))) == ()


def test_year_without_revocations_gives_none() -> None:
    assert subjects(whole_year(), like("revocation")) == ()


SCHOOL = """\
awards:
  - {id: gk, award: hinh-thuc-khac, name: Giấy khen của Hiệu trưởng}
  - {id: giai, award: hinh-thuc-khac, name: Giải Nhất}
  - {id: co-luat, award: bang-khen-tinh, name: Giấy khen gõ nhầm mã}
"""
GIVEN = """\
kind: decisions
decisions:
  - number: 5/QĐ-SM
    date: 2025-01-10
    issuer: Giám đốc Sở Mẫu
    plan: nam-2024
    awards:
      - {person: an, award: hinh-thuc-khac, year: 2024, line: gk}
      - {person: binh, award: hinh-thuc-khac, year: 2024, line: giai}
      - {person: chi, award: hinh-thuc-khac, year: 2024, line: khong-co}
      - {person: dung, award: bang-khen-tinh, year: 2024, line: co-luat}
  - number: 9/QĐ-SM
    date: 2025-02-10
    issuer: Giám đốc Sở Mẫu
    corrects: [{decision: 5/QĐ-SM, line: 1, changes: {text: Sửa tên}}]
  - number: 10/QĐ-UBND
    date: 2025-02-10
    issuer: UBND tỉnh Ví Dụ
    corrects: [{decision: 5/QĐ-SM, line: 1, changes: {text: Sửa tên}}]
"""


def test_a_form_of_no_law_is_a_giay_khen_by_its_name(plan_files: Callable[..., PlanFiles]) -> None:
    files = plan_files(SCHOOL, GIVEN)
    (praised,) = subjects(files, document("giay-khen"))
    assert [entry.nominee.person for entry in praised.entries] == ["an"]
    decided = subjects(files, like("decision", awards=("giay-khen-so",)))
    assert decided == ()


def test_own_corrections_alone_are_papers(plan_files: Callable[..., PlanFiles]) -> None:
    found = subjects(plan_files(SCHOOL, GIVEN), document("cong-van-dinh-chinh"))
    assert [one.names["decision"] for one in found] == ["9-QD-SM-2025"]
