"""Một người, một tập thể được đề nghị hai lần cho cùng một dòng, cùng một năm."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from thidua_cli.diagnostics import Related
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.repeats import repeats
from thidua_cli.rules.slots import award_names, line_name
from thidua_cli.workspace.books import Entry, PlanFiles


def same(entry: Entry) -> Hashable:
    return (entry.line.key if entry.line else entry.award, entry.year, entry.wave, entry.nominee.identity)


def check(files: PlanFiles) -> Iterator[Finding]:
    for first, again in repeats(files.nominated, key=same):
        what = line_name(again.line) if again.line else award_names((again.award,))
        when = f"năm {again.year}" + (f", đợt {again.wave}" if again.wave else "")
        message = f"{files.of.name_of(again.nominee)} đã được đề nghị {what} {when}"
        related = (Related("lần thứ nhất", first.nominee.where("award")),)
        yield Finding(again.nominee.where("award"), message, fix="bỏ một trong hai đề nghị", related=related)


RULE = Rule("TD401", "trung-de-nghi", "Mỗi người, mỗi tập thể chỉ được đề nghị một lần.", PlanFiles, check)
