from pathlib import Path

import pytest

from thidua_cli.models.decode import decode
from thidua_cli.models.plan import Plan
from thidua_cli.scaffold.edits import MARK
from thidua_cli.scaffold.problem import AnswerError
from thidua_cli.scaffold.roll import Rolled, next_id, next_years, roll
from thidua_cli.scaffold.shift import Years
from thidua_cli.source import SourceDocument, read_text

EXAMPLES = sorted((Path(__file__).resolve().parents[2] / "plans").glob("*/*/plan.yaml"))
OLD = """\
kind: plan
id: nam-2024
type: annual
title: "Phát động thi đua năm 2024"   # trích yếu
number: 12
symbol: KH-SM
issued: {date: 2024-02-29}
period: {from: 2024-01-01, to: 2024-12-31}
opening: Tiếp nối năm 2023.
waves:
  - {name: Đợt 1 năm 2024, from: 2024-01-01, to: 2024-02-29, occasion: kỷ niệm 94 năm Ngày thành lập}
reviews: [{at: end of 2024-12, kind: tong-ket}]
targets:
  - text: Một
    result: {reached: true}
deadlines:
  - {step: unit-submission, by: 2024-12-05}
  - {step: agency-submission, by: 01-15, year: next}
sections:
  - {heading: NHIỆM VỤ NĂM 2024, show: targets}
"""
ROLLED = """\
# Lập từ kế hoạch nam-2024. Chỗ nào ghi “CẦN XEM LẠI” thì sửa rồi xóa dòng ghi chú ấy.
kind: plan
id: nam-2025
type: annual
title: "Phát động thi đua năm 2025"   # trích yếu
symbol: KH-SM
issued: {year: 2025}
period: {from: 2025-01-01, to: 2025-12-31}
# CẦN XEM LẠI: lời văn nhắc năm 2023
opening: Tiếp nối năm 2023.
waves:
  # CẦN XEM LẠI: “94 năm” tính cho năm 2024; năm 2025 là 95 năm
  - {name: Đợt 1 năm 2025, from: 2025-01-01, to: 2025-02-28, occasion: kỷ niệm 94 năm Ngày thành lập}
reviews: [{at: end of 2025-12, kind: tong-ket}]
targets:
  - text: Một
deadlines:
  - {step: unit-submission, by: 2025-12-05}
  - {step: agency-submission, by: 01-15, year: next}
sections:
  - {heading: NHIỆM VỤ NĂM 2025, show: targets}
"""


def read(text: str) -> tuple[SourceDocument, Plan]:
    (document,), problems = read_text(text, "plan.yaml")
    plan, complaints = decode(document)
    assert (problems, complaints) == ([], [])
    assert isinstance(plan, Plan)
    return document, plan


def rolled(text: str, first: int | None = None, last: int | None = None) -> Rolled:
    document, plan = read(text)
    years = next_years(plan, first, last)
    return roll(document, plan, years, next_id(plan, years))


def test_all_that_has_a_year_moves_and_the_rest_stays_as_written() -> None:
    assert rolled(OLD).text == ROLLED


def test_what_was_done_is_told_with_its_lines() -> None:
    found = rolled(OLD)

    assert found.notes == ((9, "lời văn nhắc năm 2023"), (12, "“94 năm” tính cho năm 2024; năm 2025 là 95 năm"))
    assert found.changes[:3] == (
        "id: nam-2024 → nam-2025",
        "number: bỏ số 12 của văn bản cũ",
        "issued: năm 2025, ngày ký để trống",
    )
    assert "waves.1.to: 2024-02-29 → 2025-02-28" in found.changes
    assert found.changes[-1] == "targets: bỏ kết quả (result) của 1 chỉ tiêu"


def test_the_same_plan_gives_the_same_text() -> None:
    assert rolled(OLD) == rolled(OLD)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parts[-3]}-{path.parts[-2]}")
def test_every_example_rolls_and_keeps_its_lines(path: Path) -> None:
    old = path.read_text(encoding="utf-8")
    found = rolled(old)
    document, plan = read(found.text)

    assert all(f"# {MARK}: {note}" in document.text.splitlines()[line - 1] for line, note in found.notes)
    assert plan.number is None
    assert plan.issued.day is None
    assert not any(target.result for target in plan.targets)
    kept = set(found.text.splitlines())
    comments = [line for line in old.splitlines() if line.lstrip().startswith("#")]
    assert all(line in kept for line in comments)


def test_examples_are_found() -> None:
    assert len(EXAMPLES) >= 5


@pytest.mark.parametrize(
    ("first", "last", "years"),
    [(None, None, Years(2025, 2025)), (2030, None, Years(2030, 2030)), (2026, 2027, Years(2026, 2027))],
)
def test_the_next_period_is_as_long_as_the_old_unless_told(first: int | None, last: int | None, years: Years) -> None:
    assert next_years(read(OLD)[1], first, last) == years


@pytest.mark.parametrize(
    ("first", "last", "message"),
    [(2026, 2025, "năm cuối"), (2024, None, "đã bắt đầu năm 2024"), (None, 2024, "năm cuối")],
)
def test_a_period_that_cannot_be_is_refused(first: int | None, last: int | None, message: str) -> None:
    with pytest.raises(AnswerError, match=message):
        next_years(read(OLD)[1], first, last)


@pytest.mark.parametrize(
    ("old_id", "new_id"),
    [("nam-2024", "nam-2025"), ("thi-dua-2024-dot-1", "thi-dua-2025-dot-1"), ("thuong-xuyen", "thuong-xuyen-2025")],
)
def test_the_id_follows_the_years(old_id: str, new_id: str) -> None:
    _, plan = read(OLD.replace("id: nam-2024", f"id: {old_id}"))

    assert next_id(plan, Years(2025, 2025)) == new_id


def test_a_shorter_period_that_loses_a_wave_is_refused() -> None:
    long = OLD.replace("to: 2024-12-31", "to: 2026-12-31").replace("to: 2024-02-29", "to: 2025-06-30")

    with pytest.raises(AnswerError, match="“Đợt 1 năm 2024” nằm ngoài kỳ mới"):
        rolled(long, 2027, 2027)


def test_a_plan_signed_before_its_year_is_issued_again_before_its_year() -> None:
    found = rolled(OLD.replace("{date: 2024-02-29}", "{date: 2023-12-20}"))

    assert "issued: {year: 2024}" in found.text


def test_a_plan_signed_after_its_first_year_is_issued_in_the_first_year_of_the_next() -> None:
    late = OLD.replace("{date: 2024-02-29}", "{year: 2025, month: 3}").replace("to: 2024-12-31}", "to: 2026-12-31}")

    assert "issued: {year: 2027, month: 3}" in rolled(late).text


def test_the_years_of_movements_from_above_are_theirs() -> None:
    movement = "movements: [{name: Học tập suốt đời 2023, by: tỉnh, from: 2023, to: 2030}]\n"
    found = rolled(OLD + movement)

    assert movement in found.text
    assert found.notes == rolled(OLD).notes


def test_comments_that_name_years_are_thought_of_again() -> None:
    found = rolled("# Ban hành ngày 24/01/2024.\n# Không có năm.\n" + OLD + "scope: |\n  # 2024 là lời văn\n")

    assert found.text.splitlines()[1:4] == [
        "# CẦN XEM LẠI: ghi chú nhắc năm 2024",
        "# Ban hành ngày 24/01/2024.",
        "# Không có năm.",
    ]
    assert found.text.endswith("# CẦN XEM LẠI: lời văn nhắc năm 2024\nscope: |\n  # 2024 là lời văn\n")


def test_a_rolled_plan_rolls_again_under_one_header_with_its_old_marks() -> None:
    once = rolled(OLD).text
    twice = rolled(once).text

    assert twice.startswith("# Lập từ kế hoạch nam-2025.")
    assert twice.count("# Lập từ kế hoạch") == 1
    assert once.count("“94 năm” tính cho năm 2024; năm 2025 là 95 năm") == 1
    assert twice.count("“94 năm” tính cho năm 2024; năm 2025 là 95 năm") == 1
    assert "ghi chú nhắc" not in twice


@pytest.mark.parametrize(
    ("id_", "title", "period", "years", "said"),
    [
        (
            "nam-hoc-2023-2024",
            "Thi đua năm học 2023 - 2024",
            "{from: 2023-09-01, to: 2024-05-31}",
            Years(2024, 2025),
            ("nam-hoc-2024-2025", "Thi đua năm học 2024 - 2025", "{from: 2024-09-01, to: 2025-05-31}"),
        ),
        (
            "nam-2024",
            "Thi đua năm 2024",
            "{from: 2023-12-01, to: 2024-11-30}",
            Years(2024, 2025),
            ("nam-2025", "Thi đua năm 2025", "{from: 2024-12-01, to: 2025-11-30}"),
        ),
    ],
)
def test_a_year_across_new_year_goes_on_by_one(
    id_: str, title: str, period: str, years: Years, said: tuple[str, str, str]
) -> None:
    text = (
        f"kind: plan\nid: {id_}\ntype: annual\ntitle: {title}\nsymbol: KH-SM\n"
        f"issued: {{year: 2023}}\nperiod: {period}\n"
        "denominators: {ho: {number: 12, name: hộ gia đình}}\n"
        "awards: [{award: giay-khen-so, years: [2024]}]\n"
    )
    (document,), _ = read_text(text, "plan.yaml")
    found, _ = decode(document)
    assert isinstance(found, Plan)
    assert next_years(found, None, None) == years
    new = roll(document, found, years, next_id(found, years)).text
    assert f"id: {said[0]}\n" in new
    assert f"title: {said[1]}\n" in new
    assert f"period: {said[2]}\n" in new
    assert "years: [2025]" in new
    assert "# CẦN XEM LẠI: mẫu số 12 hộ gia đình giữ của kế hoạch cũ\n" in new
