"""thidua suggest."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from proofs import FILES
from samples import Said

Thidua = Callable[..., Said]
Write = Callable[[dict[str, str]], Path]


@pytest.fixture
def year(write: Write) -> None:
    write(FILES)


@pytest.mark.usefixtures("year")
def test_who_is_forgotten_and_with_near_who_lacks_one_step(thidua: Thidua) -> None:
    short, full = thidua("suggest"), thidua("suggest", ".", "--near", "-f", "md")

    assert (short.code, short.err, "\x1b" in short.out) == (0, "", False)
    assert short.out.startswith("nam-2024 năm 2024: đủ mà chưa đề nghị\n")
    assert "Trần Bình (binh)  Lao động tiên tiến" in short.out
    assert "thiếu một bước\n\nAi" not in short.out
    assert "## nam-2024 năm 2024: thiếu một bước" in full.out


@pytest.mark.usefixtures("year")
def test_json_has_both_for_one_award_and_one_day(thidua: Thidua) -> None:
    said = thidua("suggest", "plan.yaml", "--award", "LĐTT", "--year", "2024", "--as-of", "2024-06-30", "-f", "json")
    (plan,) = json.loads(said.out)["plans"]

    assert plan["as_of"] == "2024-06-30"
    assert ([one["who"] for one in plan["met"]], [one["who"] for one in plan["near"]]) == (["binh", "chi"], ["dung"])


@pytest.mark.usefixtures("year")
def test_names_can_be_left_out(thidua: Thidua) -> None:
    plain, hidden = (thidua("suggest", "--near", *more).out for more in ((), ("--redact",)))
    assert ("Trần Bình (binh)" in plain, "Trần Bình" in hidden, "(binh)" in hidden, "T. B." in hidden) == (
        True, False, False, True,
    )  # fmt: skip
    (plan,) = json.loads(thidua("suggest", "--award", "LĐTT", "--redact", "-f", "json").out)["plans"]
    assert {one["who"] for one in plan["met"]} == {None}


@pytest.mark.usefixtures("year")
@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--award", "xyz"), "không có danh hiệu, hình thức “xyz”\n"),
        (("--award", "Lao động tiên"), "“Lao động tiên”; có phải ý bạn là lao-dong-tien-tien?"),
        (("--year", "2030"), "Không kế hoạch nào ở đây có năm 2030; có: 2024."),
        (("--year", "x"), "“x” không phải một năm"),
    ],
)
def test_a_wrong_word_is_one_sentence(thidua: Thidua, arguments: tuple[str, ...], sentence: str) -> None:
    said = thidua("suggest", *arguments)

    assert (said.code, said.out) == (2, "")
    assert sentence in said.err


def test_a_file_that_cannot_be_read_is_named_and_nothing_is_exit_2(thidua: Thidua, write: Write) -> None:
    write({})
    nothing = thidua("suggest", ".")
    write({**FILES, "broken.yaml": "kind: nominations\nplan: [\n"})
    broken = thidua("suggest", ".")

    assert (nothing.code, nothing.err) == (2, "Không có kế hoạch nào để gợi ý ở đây.\n")
    assert broken.code == 1
    assert "broken.yaml: không đọc được nên không có trong gợi ý" in broken.err


def test_help_has_an_example(thidua: Thidua) -> None:
    assert "Ví dụ: thidua suggest plans/nam-2026 --award LĐTT --near" in thidua("suggest", "--help").out
