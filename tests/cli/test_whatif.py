"""thidua whatif."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from proofs import FILES
from samples import Said

Thidua = Callable[..., Said]
Write = Callable[[dict[str, str]], Path]
TITLE = "chien-si-thi-dua-co-so"


@pytest.fixture
def year(write: Write) -> Path:
    return write(FILES)


def test_every_format_prints_and_nothing_is_written(thidua: Thidua, year: Path) -> None:
    before = {path: path.read_bytes() for path in year.rglob("*.yaml")}
    text = thidua("whatif", "--set", f"quota.{TITLE}=max 0", "--as-of", "2024-12-31")
    paper = thidua("whatif", ".", "--headcount", "-2", "-f", "md")
    data = json.loads(thidua("whatif", "plan.yaml", "--headcount", "+4", "--unit", "phong-a", "-f", "json").out)

    assert (text.code, text.err, "\x1b" in text.out) == (0, "", False)
    assert "vượt 1" in text.out
    assert "## nam-2024: số lượng, chỉ tiêu đổi" in paper.out
    assert [limit["after"]["most"] for limit in data["plans"][0]["limits"]] == [4]
    assert {path: path.read_bytes() for path in year.rglob("*.yaml")} == before


def test_names_can_be_left_out(thidua: Thidua, year: Path) -> None:
    plain = json.loads(thidua("whatif", "--as-of", "2013-12-31", "-f", "json").out)["plans"][0]["verdicts"]
    hidden = json.loads(thidua("whatif", "--as-of", "2013-12-31", "--redact", "-f", "json").out)["plans"][0]["verdicts"]
    assert plain
    people = [(one["who"], told["who"], told["who_name"]) for one, told in zip(plain, hidden, strict=True)]
    assert all(
        who is None and name.endswith(".") for known, who, name in people if known not in ("van-phong", "phong-a")
    )
    assert "Lê An" not in thidua("whatif", "--as-of", "2013-12-31", "--redact").out


def test_a_subject_of_a_line(thidua: Thidua, year: Path) -> None:
    said = thidua("whatif", "--set", f"quota.{TITLE}.individual=3", "-f", "json")
    (plan,) = json.loads(said.out)["plans"]

    assert {side["most"] for limit in plan["limits"] for side in (limit["before"], limit["after"]) if side} == {2, 3}


@pytest.mark.usefixtures("year")
@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((), "chưa nêu đổi gì: dùng --as-of, --set hoặc --headcount"),
        (("--headcount", "0"), "chưa nêu đổi gì"),
        (("--headcount", "x"), "“x” không phải số người thêm bớt"),
        (("--headcount", "-9"), "thidua: chỉ có 4 người, không bớt được 9"),
        (("--headcount", "1", "--unit", "z"), "không có đơn vị “z”; có: lanh-dao, van-phong, phong-a"),
        (("--unit", "phong-a"), "--unit chỉ dùng cùng --headcount"),
        (("--set", "quota"), "“quota” không phải quota.<dòng>=<số lượng>"),
        (("--set", f"quota.{TITLE}=nhiều"), "“nhiều” không phải số lượng; các dạng: "),
        (("--set", "quota.khac=3"), f"không có dòng khen thưởng “khac”; có: lao-dong-tien-tien, {TITLE}"),
        (("--as-of", "x"), "“x” không phải ngày"),
    ],
)
def test_a_wrong_wish_is_one_sentence(thidua: Thidua, arguments: tuple[str, ...], sentence: str) -> None:
    said = thidua("whatif", *arguments)

    assert (said.code, said.out) == (2, "")
    assert sentence in said.err


def test_a_file_that_cannot_be_read_is_named_and_nothing_is_exit_2(thidua: Thidua, write: Write) -> None:
    write({})
    nothing = thidua("whatif", "--headcount", "1")
    write({**FILES, "broken.yaml": "kind: nominations\nplan: [\n"})
    broken = thidua("whatif", "--headcount", "1")

    assert (nothing.code, nothing.err) == (2, "Không có kế hoạch nào để so sánh ở đây.\n")
    assert broken.code == 1
    assert "broken.yaml: không đọc được nên không có trong phép so sánh" in broken.err


def test_help_has_an_example(thidua: Thidua) -> None:
    example = "Ví dụ: thidua whatif plans/nam-2026 --set quota.gk-nam=5 --headcount -3"
    assert example in thidua("whatif", "--help").out
