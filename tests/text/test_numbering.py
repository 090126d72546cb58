"""Labels of headings."""

from __future__ import annotations

import pytest

from thidua_cli.text.front import DEFAULT_NUMBERING
from thidua_cli.text.numbering import Numbering


@pytest.mark.parametrize(
    ("ways", "levels", "labels"),
    [
        (
            DEFAULT_NUMBERING,
            [1, 2, 2, 3, 3, 4, 1, 2, 3],
            ["I.", "1.", "2.", "2.1.", "2.2.", "2.2.1.", "II.", "1.", "1.1."],
        ),
        (("arabic",), [1, 2, 2, 1, 2], ["1.", "1.1.", "1.2.", "2.", "2.1."]),
        (("roman", "decimal"), [1, 2, 2, 3], ["I.", "1.", "2.", "2.1."]),
        (("roman", "arabic", "letter"), [1, 2, 3, 3], ["I.", "1.", "a)", "b)"]),
        (("capital", "roman", "arabic"), [1, 2, 3, 1, 1, 1, 1], ["A.", "I.", "1.", "B.", "C.", "D.", "Đ."]),
        (("none", "arabic"), [1, 2, 1, 2], ["", "1.", "", "1."]),
    ],
)
def test_labels(ways: tuple[str, ...], levels: list[int], labels: list[str]) -> None:
    numbering = Numbering(ways)
    assert [numbering.next(level) for level in levels] == labels


def test_level_is_that_of_the_last_heading() -> None:
    numbering = Numbering(DEFAULT_NUMBERING)
    assert numbering.level == 0
    numbering.next(1)
    numbering.next(2)
    assert numbering.level == 2


def test_one_heading_may_go_its_own_way() -> None:
    numbering = Numbering(DEFAULT_NUMBERING)
    assert [numbering.next(1), numbering.next(2, "letter"), numbering.next(2), numbering.next(2, "decimal")] == [
        "I.",
        "a)",
        "2.",
        "3.",
    ]


def test_articles_are_counted_through_all_chapters() -> None:
    numbering = Numbering(("chapter", "titled-article"))
    labels = [numbering.next(level) for level in (1, 2, 2, 1, 2)]
    assert labels == ["Chương I", "Điều 1.", "Điều 2.", "Chương II", "Điều 3."]
    assert numbering.next(2, "article") == "Điều 4."


def test_parts_are_roman_sections_arabic() -> None:
    numbering = Numbering(("part", "section", "subsection"))
    assert [numbering.next(level) for level in (1, 2, 3)] == ["Phần I", "Mục 1", "Tiểu mục 1"]
