"""Gathers the commands, one line each. Command modules import heavy floors only when they run."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Annotated, Any

import typer

from thidua_cli import __version__
from thidua_cli.cli import (
    budget,
    calendar_,
    check_docx,
    council,
    demo,
    doctor,
    documents,
    export,
    history,
    import_,
    new,
    new_plan,
    quota,
    render,
    rule,
    schema,
    seal,
    status,
    suggest,
    tally,
    undo,
    validate,
    whatif,
    why,
)
from thidua_cli.cli.exit_codes import Exit
from thidua_cli.cli.output import complain
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


COMMANDS: dict[str, tuple[Callable[..., None], str]] = {
    "new-plan": (new_plan.new_plan, new_plan.HELP),
    "new": (new.new, new.HELP),
    "validate": (validate.validate, validate.HELP),
    "check-docx": (check_docx.check_docx, check_docx.HELP),
    "render": (render.render, render.HELP),
    "documents": (documents.documents, documents.HELP),
    "status": (status.status, status.HELP),
    "calendar": (calendar_.calendar, calendar_.HELP),
    "council": (council.council, council.HELP),
    "tally": (tally.tally, tally.HELP),
    "quota": (quota.quota, quota.HELP),
    "why": (why.why, why.HELP),
    "suggest": (suggest.suggest, suggest.HELP),
    "whatif": (whatif.whatif, whatif.HELP),
    "history": (history.history, history.HELP),
    "budget": (budget.budget, budget.HELP),
    "export": (export.export, export.HELP),
    "import": (import_.import_, import_.HELP),
    "seal": (seal.seal, seal.HELP),
    "undo": (undo.undo, undo.HELP),
    "demo": (demo.demo, demo.HELP),
    "doctor": (doctor.doctor, doctor.HELP),
    "rule": (rule.rule, rule.HELP),
    "schema": (schema.schema, schema.HELP),
}


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
        function, help_text = COMMANDS[name]
        made.command(name, help=help_text, cls=Command)(function)
    return made


def asked(arguments: list[str]) -> Iterable[str]:
    """The command that is asked for, all of them where none is: typer examines the signature of every one it gets."""
    return arguments[:1] if arguments and arguments[0] in COMMANDS else COMMANDS


def run(arguments: list[str]) -> int:
    """Run one command line and give its exit code; trouble with the world is one line on stderr."""
    _speak_utf8()
    try:
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
