"""Gathers the commands, one line each. Command modules import heavy floors only when they run."""

from __future__ import annotations

import io
import sys
from typing import Annotated

import typer

from thidua_cli import __version__
from thidua_cli.cli import validate
from thidua_cli.cli.exit_codes import Exit
from thidua_cli.diagnostics import ThiduaError

app = typer.Typer(
    name="thidua",
    help="Thi đua, khen thưởng bằng tệp YAML: lập kế hoạch, kiểm tra, dựng văn bản, tổng hợp.",
    no_args_is_help=True,
    add_completion=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def version_text() -> str:
    return f"thidua {__version__}"


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(version_text())
        raise typer.Exit


@app.callback()
def root(
    version: Annotated[
        bool, typer.Option("--version", "-V", callback=_print_version, is_eager=True, help="In phiên bản rồi thoát.")
    ] = False,
) -> None:
    """Thi đua, khen thưởng bằng tệp YAML: lập kế hoạch, kiểm tra, dựng văn bản, tổng hợp."""


app.command("validate", help=validate.HELP)(validate.validate)


def run(arguments: list[str]) -> int:
    """Run one command line and give its exit code; trouble with the world is one line on stderr."""
    _speak_utf8()
    try:
        app(arguments)
    except ThiduaError as problem:
        typer.echo(f"thidua: {problem}", err=True)
        return Exit.FAILED
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else Exit.OK
    return Exit.OK


def _speak_utf8() -> None:
    """A Windows console or pipe in an old code page cannot print Vietnamese; ours always speak UTF-8."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
