"""Một đoạn thành tích dài đứng ở đề nghị của hai người."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Related, Severity
from thidua_cli.models.nominations import Nomination
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.copies import Passage, copies
from thidua_cli.source import Path
from thidua_cli.workspace.books import PlanFiles

SHOWN = 90


def passages(files: PlanFiles) -> Iterator[Passage[tuple[Nomination, Path]]]:
    """Every text of every nomination; two texts of one nominee are no copies of each other."""
    for entry in files.nominated:
        nomination = entry.nominee
        if isinstance(nomination, Nomination):
            owner = nomination.identity
            if nomination.achievement is not None:
                yield Passage(nomination.achievement, owner, (nomination, ("achievement",)))
            for number, one in enumerate(nomination.evidence):
                if one.text is not None:
                    yield Passage(one.text, owner, (nomination, ("evidence", number, "text")))


def quoted(text: str) -> str:
    short = " ".join(text.split())
    return f"“{short}”" if len(short) <= SHOWN else f"“{short[:SHOWN].rsplit(' ', 1)[0]} …”"


def check(files: PlanFiles) -> Iterator[Finding]:
    for copy in copies(passages(files)):
        (first, first_path), (again, path) = copy.first.place, copy.again.place
        message = (
            f"{copy.words} từ liền nhau trong thành tích của {files.of.name_of(again)} giống của "
            f"{files.of.name_of(first)}: {quoted(copy.again_text)}"
        )
        related = (Related(f"đoạn kia: {quoted(copy.first_text)}", first.where(*first_path)),)
        fix = "xem lại: việc làm chung thì nêu rõ phần của từng người; chép nhầm thì viết lại"
        yield Finding(again.where(*path), message, fix=fix, related=related)


RULE = Rule(
    "TD408", "chep-thanh-tich", "Thành tích của hai người không chép lẫn nhau.", PlanFiles, check, Severity.INFO
)
