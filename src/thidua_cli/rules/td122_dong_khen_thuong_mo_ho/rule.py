"""Danh sách nêu một hình thức mà kế hoạch có nhiều dòng."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Related
from thidua_cli.models.plan import AwardQuota
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import Entry, PlanFiles, covers


def candidates(files: PlanFiles, code: str) -> list[AwardQuota]:
    """The lines an award code may mean: those with that very code, else those with its wider form."""
    exact = [line for line in files.plan.awards if code in line.award]
    return exact or [line for line in files.plan.awards if covers(line.award, code)]


def ambiguous(entry: Entry, lines: list[AwardQuota]) -> Finding:
    keys = ", ".join(line.key for line in lines)
    message = f"“{entry.award}” có {len(lines)} dòng trong kế hoạch; ghi rõ một trong: {keys}"
    related = tuple(Related(line.key, line.where("id" if line.id else "award")) for line in lines)
    return Finding(entry.nominee.where("award"), message, fix="thay mã hình thức bằng mã dòng", related=related)


def check(files: PlanFiles) -> Iterator[Finding]:
    for entry in (*files.nominated, *files.registered):
        if entry.line is None:
            lines = candidates(files, entry.award)
            if len(lines) > 1:
                yield ambiguous(entry, lines)


RULE = Rule("TD122", "dong-khen-thuong-mo-ho", "Danh sách nói rõ dòng khen thưởng nào của kế hoạch.", PlanFiles, check)
