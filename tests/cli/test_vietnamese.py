from __future__ import annotations

from collections.abc import Callable

import pytest

from samples import Said
from thidua_cli.cli.app import COMMANDS
from thidua_cli.cli.vietnamese import usage_error


@pytest.mark.parametrize(
    ("english", "vietnamese"),
    [
        ("No such option: --x", "Không có tùy chọn --x"),
        ("Missing argument 'CODE'.", "Thiếu đối số 'CODE'."),
        ("Invalid value for '-n': 'x' is odd", "Giá trị của '-n' không dùng được: 'x' is odd"),
        ("'x' is not a valid int.", "'x' không phải số nguyên."),
    ],
)  # fmt: skip
def test_typers_sentences_are_said_in_vietnamese(english: str, vietnamese: str) -> None:
    assert usage_error(english) == vietnamese


def test_a_sentence_not_known_here_is_not_hidden() -> None:
    assert usage_error("Something quite new") == "Something quite new"


def test_no_english_is_left_of_a_number_that_is_none() -> None:
    said = usage_error(
        "Invalid value for '--wave': Input should be a valid integer, unable to parse string as an integer"
    )
    assert said == "Giá trị của '--wave' không dùng được: cần một số nguyên"


@pytest.mark.parametrize("width", ["50", "80", "120"])
def test_no_english_is_left_in_the_help_however_wide_the_terminal(
    thidua: Callable[..., Said], monkeypatch: pytest.MonkeyPatch, width: str
) -> None:
    monkeypatch.setenv("COLUMNS", width)
    said = thidua("--help").out

    assert said.startswith("Cách dùng: thidua")
    assert not [word for word in ("Usage", "Show", "Install", "shell, to", "installation", "exit") if word in said]


def test_every_command_is_listed_with_its_whole_first_sentence(
    thidua: Callable[..., Said], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    lines = thidua("--help").out.splitlines()
    listed = [line for line in lines if line.split()[:1] and line.split()[0] in COMMANDS]

    assert len(listed) == len(COMMANDS)
    assert [line for line in listed if line.endswith("...")] == []
