"""The front door says what the house would say, and opens without waking the house."""

import subprocess
import sys

import pytest

HEAVY = ("typer", "click", "pydantic", "ruamel", "rich", "jinja2", "docx", "lxml", "thidua_cli.cli")

THROUGH_THE_FRONT = "import sys; sys.argv[0] = 'thidua'; from thidua_cli.front import main; main()"
PAST_THE_FRONT = "import sys; sys.argv[0] = 'thidua'; from thidua_cli.cli.app import run; sys.exit(run(sys.argv[1:]))"
MODULES_AFTER = "from thidua_cli.front import main; main(); import sys; print(*sys.modules)"


def python(script: str, *arguments: str) -> tuple[int, str, str]:
    """Exit code, output and errors of a script in its own interpreter."""
    run = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", script, *arguments], capture_output=True, check=False, encoding="utf-8"
    )
    return run.returncode, run.stdout, run.stderr


@pytest.mark.parametrize(
    "arguments",
    [("--version",), ("-V",), ("--help",), ("validate", "--help"), ("khong-co-lenh-nay",), ("--version", "thua")],
    ids=" ".join,
)
def test_front_and_house_give_the_same_answer(arguments: tuple[str, ...]) -> None:
    assert python(THROUGH_THE_FRONT, *arguments) == python(PAST_THE_FRONT, *arguments)


@pytest.mark.parametrize("option", ["--version", "-V"])
def test_version_wakes_nobody(option: str) -> None:
    code, output, errors = python(MODULES_AFTER, option)
    assert (code, errors) == (0, "")
    answer, modules = output.splitlines()
    assert answer.split()[0] == "thidua"
    assert [name for name in modules.split() if name.startswith(HEAVY)] == []


def test_module_and_command_share_the_door() -> None:
    run = subprocess.run([sys.executable, "-m", "thidua_cli", "-V"], capture_output=True, check=True, encoding="utf-8")
    assert (run.returncode, run.stdout, "") == python(THROUGH_THE_FRONT, "-V")


def test_an_interrupt_at_the_door_is_no_traceback() -> None:
    interrupted = (
        "import sys, thidua_cli.cli.app as app\n"
        "def run(_): raise KeyboardInterrupt\n"
        "app.run = run; sys.argv[1:] = ['validate']\n"
        "from thidua_cli.front import main; main()"
    )
    assert python(interrupted) == (130, "", "")
