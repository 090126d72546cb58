"""Kế hoạch được xét theo luật của một ngày quá xa ngày gói luật được đối chiếu lần cuối."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from thidua_cli.diagnostics import Severity
from thidua_cli.law.pack import Pack, packs
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.governing_day import governing_entry, judged_between


def last_judged(files: PlanFiles) -> date:
    """The latest day whose law something of the plan is surely judged by: its text, or one of its lists."""
    return max([judged_between(files)[0], *(governing_entry(files, entry).day for entry in files.nominated)])


def pack_name(pack: Pack) -> str:
    name = f"gói luật {pack.folder.name}" if pack.folder is not None else "gói luật của công cụ"
    return f"{name} {pack.version} (đối chiếu ngày {short_date(pack.checked)})"


def check(files: PlanFiles) -> Iterator[Finding]:
    day = last_judged(files)
    stale = [(pack, until) for pack in packs() if (until := pack.good_until) is not None and day > until]
    if stale:
        listed = "; ".join(f"{pack_name(pack)} chỉ dùng chắc đến {short_date(until)}" for pack, until in stale)
        message = f"kế hoạch được xét theo luật ngày {short_date(day)}, nhưng {listed}"
        fix = "cập nhật công cụ hoặc gói luật; đến khi đó phải tự đối chiếu với luật mới"
        yield Finding(files.plan.issued.where(key=True), message, fix=fix)


RULE = Rule(
    "TD612",
    "bo-luat-cu",
    "Ngày được xét không quá xa ngày gói luật được đối chiếu.",
    PlanFiles,
    check,
    Severity.WARNING,
)
