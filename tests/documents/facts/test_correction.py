"""What is put right, where, and what a correction that points nowhere leaves."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from samples import PLAN
from thidua_cli.documents.facts.correction import NOT_FOUND, CorrectionFacts, correction_facts, is_of_plan
from thidua_cli.models.decisions import SignedDecision
from thidua_cli.workspace.books import PlanFiles, Workspace

GIVEN = """\
kind: decisions
decisions:
  - number: 5/QĐ-SM
    date: 2025-01-10
    issuer: Giám đốc Sở Mẫu
    signer: giam-doc
    %s
    awards:
      - {person: an, award: lao-dong-tien-tien, year: 2024}
      - {unit: phong-a, award: tap-the-lao-dong-tien-tien, year: 2024, reason: Hoàn thành nhiệm vụ}
  - number: %s
    date: 2025-02-15
    issuer: Giám đốc Sở Mẫu
    signer: giam-doc
    %s
    corrects:
      - %s
"""
LINE = "{decision: 5/QĐ-SM, line: 1, changes: {%s}, reason: Ghi nhầm.}"

Made = Callable[..., tuple[PlanFiles, SignedDecision]]


@pytest.fixture
def made(workspace: Callable[[dict[str, str]], Workspace]) -> Made:
    """The plan, and the correcting paper of its records."""

    def make(
        correction: str, *, number: str = "9/QĐ-SM", first: str = "session: hop-1", second: str = "session: hop-1"
    ) -> tuple[PlanFiles, SignedDecision]:
        text = GIVEN % (first, number, second, correction)
        (files,) = workspace({"plan.yaml": PLAN, "decisions.yaml": text}).plans()
        return files, files.of.decision_files[0].decisions[1]

    return make


def facts_of(made: tuple[PlanFiles, SignedDecision]) -> CorrectionFacts:
    return correction_facts(*made)


@pytest.mark.parametrize(
    ("changes", "wrong", "right"),
    [
        ("person: binh", "cá nhân: Lê An, Văn phòng Sở", "cá nhân: Trần Bình, Văn phòng Sở"),
        ("person: la", "cá nhân: Lê An, Văn phòng Sở", "cá nhân: la"),
        ("unit: phong-a", "[[tập thể đã ghi]]", "Phòng A"),
        ("award: giay-khen-so", "Lao động tiên tiến", "Giấy khen của Giám đốc Sở"),
        ("year: 2023", "năm thành tích: 2024", "năm thành tích: 2023"),
        ("merit: dot-xuat", "[[loại hình đã ghi]]", "loại hình: đột xuất"),
        ("achieved: {from: 2024-01-01, to: 2024-06-30}", "[[thời gian", "từ ngày 01/01/2024 đến ngày 30/6/2024"),
        ("theme: cchc", "[[chuyên đề đã ghi]]", "chuyên đề: cchc"),
        ("reason: Có thành tích.", "[[thành tích đã ghi]]", "thành tích: Có thành tích"),
        ("text: Họ tên là Lê Ân.", "Lê An, Văn phòng Sở", "Họ tên là Lê Ân"),
        ("year: 2023, text: Sửa chữ", "năm thành tích: 2024", "năm thành tích: 2023; Sửa chữ"),
    ],
)
def test_what_stood_there_and_what_it_should_say(made: Made, changes: str, wrong: str, right: str) -> None:
    (line,) = facts_of(made(LINE % changes)).lines
    assert (line.order, line.name, line.award) == (None, "Lê An", "Lao động tiên tiến")
    assert line.reason == "Ghi nhầm"
    assert wrong in line.wrong
    assert line.right.endswith(right)


def test_a_later_change_does_not_hide_what_was_written(made: Made) -> None:
    pointed = "{decision: 5/QĐ-SM, unit: phong-a, changes: {unit: van-phong}}"
    (line,) = facts_of(made(pointed)).lines
    assert (line.name, line.award) == ("Phòng A", "Tập thể lao động tiên tiến")
    assert (line.wrong, line.right, line.reason) == ("tập thể: Phòng A", "tập thể: Văn phòng Sở", "[[lý do]]")


def test_a_correction_that_points_nowhere_is_a_line_of_gaps(made: Made) -> None:
    facts = facts_of(made("{decision: 7/QĐ-SM, line: 3, date: 2024-05-02, changes: {text: Sửa}, reason: Sai}"))
    (line,) = facts.lines
    assert (line.order, line.name, line.award, line.wrong) == (None, NOT_FOUND, "", "[[nội dung đã ghi]]")
    assert facts.decisions == "Quyết định số 7/QĐ-SM ngày 02 tháng 5 năm 2024"
    unknown = facts_of(made("{decision: 7/QĐ-SM, line: 3, changes: {text: Sửa}}"))
    assert unknown.decisions == "Quyết định số 7/QĐ-SM ngày [[ngày quyết định]]"


@pytest.mark.parametrize(("pointed", "order"), [("line: 1", 2), ("person: an", 2), ("line: 2, unit: phong-a", 1)])
def test_the_number_is_that_of_the_printed_list(made: Made, pointed: str, order: int) -> None:
    correction = f"{{decision: 5/QĐ-SM, {pointed}, changes: {{text: Sửa}}}}"
    (line,) = facts_of(made(correction, first="plan: nam-2024")).lines
    assert line.order == order


@pytest.mark.parametrize(
    ("number", "title", "by_letter", "about"),
    [
        ("9/QĐ-SM", "", False, "sửa đổi Quyết định số 5/QĐ-SM"),
        ("9/SM-VP", "", True, "đính chính Quyết định số 5/QĐ-SM"),
        ("9/QĐ-SM", "title: Về việc sửa danh sách.", False, "sửa danh sách"),
        ("9/SM-VP", "title: Đính chính danh sách", True, "đính chính danh sách"),
    ],
)
def test_the_symbol_tells_a_letter_from_a_decision(
    made: Made, number: str, title: str, by_letter: bool, about: str
) -> None:
    facts = facts_of(made(LINE % "text: Sửa", number=number, second=title or "session: hop-1"))
    assert (facts.by_letter, facts.about) == (by_letter, about)
    assert facts.decisions == "Quyết định số 5/QĐ-SM ngày 10 tháng 01 năm 2025 của Giám đốc Sở Mẫu"
    assert (facts.short, f"{facts.number}/{facts.symbol}") == ("Quyết định số 5/QĐ-SM", number)


@pytest.mark.parametrize(
    ("first", "second", "held"),
    [
        ("plan: nam-2024", "session: hop-1", True),
        ("plan: khac", "session: hop-1", False),
        ("plan: khac", "plan: nam-2024", True),
        ("plan: nam-2024", "plan: khac", False),
        ("session: hop-1", "session: hop-1", False),
    ],
)
def test_belongs_to_the_plan_named_else_of_what_it_corrects(made: Made, first: str, second: str, held: bool) -> None:
    assert is_of_plan(*made(LINE % "text: Sửa", first=first, second=second)) is held
