from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from samples import Said
from thidua_cli.cli.app import COMMANDS, asked, program

Thidua = Callable[..., Said]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_vietnamese_help_with_an_example(thidua: Thidua, command: str) -> None:
    said = thidua(command, "--help")

    assert said.code == 0
    assert "Cách dùng: thidua" in said.out
    assert f"Ví dụ: thidua {command}" in said.out.replace("\n", " ").replace("  ", " ")
    assert not {"Usage:", "Options:", "Show this message"} & set(said.out.split("\n"))


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("validat",), "Không có lệnh “validat”. Có phải ý bạn là 'validate'?"),
        (("validate", "--forma", "json"), "Không có tùy chọn --forma"),
        (("tally", "a", "b"), "Thừa đối số: b"),
        (("validate", "-f"), "Tùy chọn '-f' cần một giá trị."),
        (("validate", "-f", "xml"), "'xml' không nằm trong"),
    ],
)
def test_a_wrong_command_line_is_one_vietnamese_sentence_and_exit_2(
    thidua: Thidua, arguments: tuple[str, ...], sentence: str
) -> None:
    said = thidua(*arguments)

    assert said.code == 2
    assert sentence in said.err
    assert "Traceback" not in said.err


def test_no_command_prints_the_help_and_exits_2(thidua: Thidua) -> None:
    said = thidua()

    assert said.code == 2
    assert "Lệnh:" in said.err


def test_a_missing_path_is_one_line_and_exit_3(thidua: Thidua, folder: Path) -> None:
    said = thidua("validate", "khong-co")

    assert (said.code, said.err) == (3, "thidua: không có tệp hoặc thư mục “khong-co”\n")


def test_trouble_that_no_command_expects_is_one_line_and_exit_3(thidua: Thidua, folder: Path) -> None:
    said = thidua("validate", "a" * 5000)

    assert (said.code, said.out) == (3, "")
    assert said.err.startswith("thidua: “aaa")
    assert said.err.count("\n") == 1


def test_a_process_without_output_still_answers_by_its_code(folder: Path) -> None:
    script = "import sys; sys.stdout = None; from thidua_cli.cli.app import run; sys.exit(run(['validate']))"
    ended = subprocess.run([sys.executable, "-X", "utf8", "-c", script], capture_output=True, encoding="utf-8")

    assert ended.returncode == 2
    assert ended.stderr.startswith("Không có tệp YAML nào")


@pytest.mark.parametrize(
    ("arguments", "commands"),
    [
        (["why", "An"], ["why"]),
        (["validate", "quota"], ["validate"]),
        ([], list(COMMANDS)),
        (["--help"], list(COMMANDS)),
        (["validat"], list(COMMANDS)),
    ],
)
def test_only_the_command_asked_for_is_built(arguments: list[str], commands: list[str]) -> None:
    built = program(asked(arguments))

    assert [command.name for command in built.registered_commands] == commands
