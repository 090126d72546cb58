"""Đề nghị khen tập thể đã giải thể, sáp nhập trước ngày xét."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from thidua_cli.diagnostics import Related
from thidua_cli.law.dated import parameter
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import Entry, PlanFiles
from thidua_cli.workspace.governing_day import governing_entry
from thidua_cli.workspace.standing import still_open

GONE = "khong-khen-to-chuc-da-giai-the"


def judged_on(files: PlanFiles, entry: Entry) -> date:
    """The day the dossier came in; the day whose law decides where that is not written, or where another is asked."""
    if entry.received is None or files.of.as_of is not None:
        return governing_entry(files, entry).day
    return entry.received


def check(files: PlanFiles) -> Iterator[Finding]:
    for entry in still_open(files):
        unit = files.of.units.get(entry.nominee.unit or "")
        day = judged_on(files, entry)
        value = parameter(GONE).at(day)
        if unit is not None and unit.end is not None and unit.end < day and value is not None:
            message = f"{unit.name} không còn sau ngày {short_date(unit.end)}, xét ngày {short_date(day)}"
            yield Finding(
                entry.nominee.where("unit"),
                message,
                fix="bỏ đề nghị; cá nhân thì nơi tiếp nhận đề nghị",
                related=(Related("ngày giải thể, sáp nhập", unit.where("to")),),
                citations=value.citations,
            )


RULE = Rule("TD353", "tap-the-da-giai-the", "Tập thể đã giải thể thì không khen thưởng.", PlanFiles, check)
