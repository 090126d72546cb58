"""Gathers the commands, one line each. Command modules import heavy floors only when they run."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any

import typer

from thidua_cli import __version__
from thidua_cli.cli.exit_codes import Exit
from thidua_cli.cli.output import complain
from thidua_cli.cli.patterns import expanded
from thidua_cli.cli.vietnamese import Command, Group, usage_error
from thidua_cli.diagnostics import ThiduaError, reason


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"thidua {__version__}")
        raise typer.Exit


def root(
    version: Annotated[
        bool, typer.Option("--version", "-V", callback=_print_version, is_eager=True, help="In phiên bản rồi thoát.")
    ] = False,
) -> None:
    """What the program itself takes, before any command."""


# In the order of the help. The function of a command, and its module, have the name of the command.
COMMANDS = (
    "new-plan",
    "new",
    "validate",
    "check-docx",
    "render",
    "documents",
    "status",
    "calendar",
    "council",
    "tally",
    "quota",
    "why",
    "suggest",
    "whatif",
    "history",
    "budget",
    "export",
    "import",
    "undo",
    "seal",
    "demo",
    "doctor",
    "rule",
    "schema",
)
# Names that Python or its library has taken.
RENAMED = {"calendar": "calendar_", "import": "import_"}


def command(name: str) -> tuple[Callable[..., None], str]:
    """(function, help) of a command; its module is imported now, those of the others are not."""
    own = RENAMED.get(name, name.replace("-", "_"))
    module = import_module(f"thidua_cli.cli.{own}")
    return getattr(module, own), module.HELP


def program(names: Iterable[str] = COMMANDS) -> typer.Typer:
    """The program with these commands."""
    made = typer.Typer(
        name="thidua",
        cls=Group,
        help="Thi đua, khen thưởng bằng tệp YAML: lập kế hoạch, kiểm tra, dựng văn bản, tổng hợp.",
        no_args_is_help=True,
        add_completion=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    made.callback()(root)
    for name in names:
        function, help_text = command(name)
        made.command(name, help=help_text, cls=Command)(function)
    return made


def asked(arguments: list[str]) -> Iterable[str]:
    """The command that is asked for, all of them where none is: typer examines the signature of every one it gets."""
    return arguments[:1] if arguments and arguments[0] in COMMANDS else COMMANDS


def run(arguments: list[str]) -> int:
    """Run one command line and give its exit code; trouble with the world is one line on stderr."""
    _speak_utf8()
    try:
        arguments = expanded(arguments)
        outcome = program(asked(arguments))(arguments, prog_name="thidua", standalone_mode=False)
        sys.stdout.flush()
    except ThiduaError as problem:
        complain(f"thidua: {problem}")
        return Exit.FAILED
    except typer.Abort:
        complain("thidua: đã dừng theo yêu cầu, chưa ghi gì.")
        return Exit.FAILED
    except BrokenPipeError:
        # The reader (`head`, a pager) has gone; what is still buffered has nowhere to go.
        _forget_output()
        return Exit.OK
    except OSError as problem:
        # Every floor names the trouble it expects; the rest (no current folder, a full disk behind `>`) ends here.
        _forget_output()
        nameless = "thư mục hiện tại" if isinstance(problem, FileNotFoundError) else "dữ liệu ra"
        complain(f"thidua: “{problem.filename or nameless}”: {reason(problem)}")
        return Exit.FAILED
    except Exception as problem:
        if not is_usage_error(problem):
            raise
        complain(usage_text(problem))
        return Exit.USAGE
    return outcome if isinstance(outcome, int) else Exit.OK


def _forget_output() -> None:
    """What is still buffered has nowhere to go; at the end of the process it would only fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def is_usage_error(problem: Exception) -> bool:
    """typer carries its own copy of click, so its exceptions are known by what they can do, not by their class."""
    return getattr(problem, "exit_code", None) == Exit.USAGE and hasattr(problem, "format_message")


def usage_text(problem: Any) -> str:
    """The help itself when no command was given; else what is wrong and where help is."""
    message = problem.format_message()
    if "Cách dùng:" in message:
        return str(message)
    where = problem.ctx.command_path if problem.ctx is not None else "thidua"
    return f"thidua: {usage_error(message)}\nXem `{where} --help`."


def _speak_utf8() -> None:
    """A Windows console or pipe in an old code page cannot print Vietnamese; ours always speak UTF-8.

    Started without a standard output (a service, `>&-`), the process writes to nowhere.
    """
    if sys.stdout is None:
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 (it lives as long as the process)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
