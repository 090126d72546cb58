"""Answers from flags or, on a terminal, from questions; what is missing otherwise is named all at once."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import NoReturn

import typer

from thidua_cli.cli.exit_codes import Exit
from thidua_cli.cli.output import complain


class Asker:
    """Asks only when `asking`; otherwise collects the flags that are missing.

    A whole run is made without questions first: who gave every flag that is needed is asked nothing.
    """

    def __init__(self, *, asking: bool) -> None:
        self.asking = asking
        self.missing: list[str] = []

    def text(self, flag: str, given: str | None, question: str, default: str | None = None) -> str:
        """The answer; empty while it is missing."""
        if given is not None:
            return given
        if self.asking:
            return str(typer.prompt(question, default=default, show_default=bool(default), err=True)).strip()
        if default is None:
            self.missing.append(flag)
        return default or ""

    def number(self, flag: str, given: int | None, question: str, default: int) -> int:
        """A whole number; asked again until it is one."""
        while True:
            answer = self.text(flag, None if given is None else str(given), question, str(default))
            if answer.isdecimal():
                return int(answer)
            complain(f"“{answer}” không phải số; nhập lại.")

    def choice(self, flag: str, given: str | None, question: str, choices: Mapping[str, str]) -> str:
        """One key of `choices`, asked by number. Exits 2 when what was given is none of them."""
        if given is not None or not self.asking:
            answer = self.text(flag, given, question)
            if answer and answer not in choices:
                stop(f"{flag}: không có “{answer}”; đang có: {', '.join(choices)}")
            return answer
        keys = list(choices)
        for number, key in enumerate(keys, 1):
            complain(f"  {number}. {key}: {choices[key]}")
        return keys[self._place(question, keys)]

    def _place(self, question: str, keys: Sequence[str]) -> int:
        while True:
            answer = self.text("", None, f"{question} (1-{len(keys)})", "1")
            if answer.isdecimal() and 1 <= int(answer) <= len(keys):
                return int(answer) - 1
            complain(f"Nhập một số từ 1 đến {len(keys)}.")


def stop(message: str) -> NoReturn:
    """A wrong word on the command line: one line, exit 2."""
    complain(f"thidua: {message}")
    raise typer.Exit(Exit.USAGE)


def on_terminal() -> bool:
    return sys.stdin.isatty()
