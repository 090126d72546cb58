"""Which numbers follow one another, and where counting may begin anew."""

import pytest

from thidua_cli.docx.reading.values import Hand, Layout, Paragraph, Place, Run
from thidua_cli.docxcheck.body import Level, Text, text_of
from thidua_cli.docxcheck.lines import whole_line
from thidua_cli.docxcheck.sequences import jumps


def text(words: str) -> Text:
    """A paragraph; `*` before it makes it bold."""
    runs = (Run(words.removeprefix("*"), Hand(bold=words.startswith("*"))),)
    return text_of(whole_line(Paragraph(1, Place("thân văn bản"), runs, Layout(), Hand())))


def clause(one: Text) -> int | None:
    return int(one.label.removesuffix(".")) if one.label.endswith(".") else None


@pytest.mark.parametrize(
    "words",
    [
        "1. A|2. B|3. C",
        "I. A|1. B|2. C|II. D|1. E|2. F",
        "I. A|1. B|2. C|II. D|3. E",
        "1. A|2. B|*Đối với cá nhân|1. C",
        "1. A|2. Gồm:|1. B|2. C|3. D|3. E",
        "1. A|a) B|1. C|2. D|2. E",
        "1. A|1) B|2. C",
    ],
)
def test_right_counting_is_silent(words: str) -> None:
    assert list(jumps(map(text, words.split("|")), Level.CLAUSE, clause)) == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("2. A", [("2.", "", 1)]),
        ("1. A|3. B|4. C", [("3.", "1.", 2)]),
        ("1. A|1. B", [("1.", "1.", 2)]),
        ("1. A|2. B|- C|1. D", [("1.", "2.", 3)]),
        ("I. A|1. B|2. C|II. D|5. E", [("5.", "2.", 1)]),
        ("I. A|1. B|2. C|II. D|1. E|3. F", [("3.", "1.", 2)]),
    ],
)
def test_a_jump_is_found_once(words: str, found: list[tuple[str, str, int]]) -> None:
    told = jumps(map(text, words.split("|")), Level.CLAUSE, clause)
    assert [(one.text.label, one.before, one.wanted) for one in told] == found


def test_a_slip_is_told_once() -> None:
    told = jumps(map(text, ("1. A", "5. B", "3. C", "4. D")), Level.CLAUSE, clause)
    assert [one.text.label for one in told] == ["5."]
