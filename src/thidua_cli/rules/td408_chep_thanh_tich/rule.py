"""Một đoạn thành tích dài, hoặc cả một tệp báo cáo, đứng ở đề nghị của hai người."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Related, Severity
from thidua_cli.models.nominations import Nomination
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.copies import Passage, copies
from thidua_cli.source import Path
from thidua_cli.workspace.attached import Attached, attached
from thidua_cli.workspace.books import PlanFiles

SHOWN = 90
REPORT = "bao-cao-thanh-tich"
"""How the codes of the parts begin that one nominee alone answers for."""


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


def one_report(files: PlanFiles) -> Iterator[Finding]:
    """One file, by its path or its hash, that is the report of two nominees."""
    reports: dict[str, Attached] = {}
    for one in attached(files.lists):
        if one.part.part.startswith(REPORT):
            seen = [reports.setdefault(mark, one) for mark in marks(one)]
            first = next((each for each in seen if each.nomination.identity != one.nomination.identity), None)
            if first is not None:
                names = [files.of.name_of(each.nomination) for each in (one, first)]
                message = f"báo cáo thành tích của {names[0]} là cùng một tệp với báo cáo của {names[1]}"
                related = (Related("tệp kia", first.part.where()),)
                yield Finding(one.part.where(), message, fix="ghi đúng tệp của từng người, tập thể", related=related)


def marks(one: Attached) -> list[str]:
    """What a file is known by: where it is, and what it holds."""
    return [str(mark) for mark in (one.path, one.part.sha256) if mark is not None]


def check(files: PlanFiles) -> Iterator[Finding]:
    yield from one_report(files)
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
