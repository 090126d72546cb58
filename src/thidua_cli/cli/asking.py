"""Answers from flags or, on a terminal, from questions; what is missing otherwise is named all at once."""

from __future__ import annotations

import sys
from collections.abc import Mapping
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
            return usable(flag, given, may_be_empty=default == "")
        if self.asking:
            return str(typer.prompt(question, default=default, show_default=bool(default), err=True)).strip()
        if default is None:
            self.missing.append(flag)
        return default or ""

    def number(self, flag: str, given: int | None, question: str, default: int, allowed: range) -> int:
        """A whole number; on a terminal asked again until it is an allowed one."""
        while True:
            answer = self.text(flag, None if given is None else str(given), question, str(default))
            if not self.asking or given is not None or (answer.isdecimal() and int(answer) in allowed):
                return int(answer)
            complain(f"Nhập một số từ {allowed[0]} đến {allowed[-1]}.")

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
        numbers = range(1, len(keys) + 1)
        return keys[self.number("", None, f"{question} (1-{len(keys)})", 1, numbers) - 1]


def usable(flag: str, given: str, *, may_be_empty: bool) -> str:
    """What was given, as a file may hold it. Exits 2 for nothing but blanks and for what no eye can see."""
    from thidua_cli.source.forbidden import FORBIDDEN, INVISIBLE, character_name  # brings the reader of YAML

    unseen = FORBIDDEN.search(given) or INVISIBLE.search(given)
    if unseen:
        stop(f"{flag}: có ký tự không dùng được {character_name(unseen.group())}")
    if not given.strip() and not may_be_empty:
        stop(f"{flag}: chưa có chữ nào")
    return given.strip()


def stop(message: str) -> NoReturn:
    """A wrong word on the command line: one line, exit 2."""
    complain(f"thidua: {message}")
    raise typer.Exit(Exit.USAGE)


def on_terminal() -> bool:
    return sys.stdin.isatty()
