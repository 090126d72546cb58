"""Kế hoạch, quy chế đặt số ngày nghỉ mà không để riêng thời gian nghỉ thai sản."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Citation
from thidua_cli.law.dated import parameter
from thidua_cli.models.choices import LEAVE
from thidua_cli.models.condition import Condition
from thidua_cli.models.regulation import Regulation
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.regulations import meeting
from thidua_cli.rules.walk import conditions
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import Workspace
from thidua_cli.workspace.governing_day import Question, governing_day

COUNTED, MATERNITY = "thai-san-duoc-tinh", "thai-san"
FIX = "thêm besides: [thai-san] bên cạnh absence_below"


def check(workspace: Workspace) -> Iterator[Finding]:
    for files in workspace.plans():
        day = governing_day(files, Question.TITLE).day
        value = parameter(COUNTED).at(day)
        for line in files.plan.awards if value is not None else ():
            for found in deducting(line.requires):
                when = f"ngày {short_date(day)}"
                yield of_condition(found, f"kế hoạch {files.plan.id}", when, value.citations if value else ())
    for regulation in workspace.regulations():
        shared = latest_meeting(workspace, regulation)
        for overlay in regulation.awards if shared is not None else ():
            for found in deducting(overlay.requires):
                yield of_condition(found, regulation.name, *(shared or ("", ())))


def latest_meeting(workspace: Workspace, regulation: Regulation) -> tuple[str, tuple[Citation, ...]] | None:
    """The last time that the regulation and a clause of the law are in force together, with the clause."""
    values = parameter(COUNTED).values
    times = [(meeting(workspace, regulation, value.since, value.until), value.citations) for value in values]
    return next(((when, citations) for when, citations in reversed(times) if when is not None), None)


def deducting(root: Condition | None) -> Iterator[Condition]:
    """Every limit of days away under which maternity leave would count against a woman."""
    for found in conditions(root):
        if found.absence_below is not None and MATERNITY not in (found.besides or ()):
            yield found


def of_condition(found: Condition, name: str, when: str, citations: tuple[Citation, ...]) -> Finding:
    message = (
        f"{name} cần nghỉ dưới {found.absence_below} ngày làm việc, tính cả {LEAVE[MATERNITY]}; luật {when} tính thời "
        f"gian {LEAVE[MATERNITY]} để xét, không trừ"
    )
    return Finding(found.where("absence_below"), message, FIX, citations=citations)


RULE = Rule("TD307", "tru-thai-san", "Thời gian nghỉ thai sản được tính, không được trừ.", Workspace, check)
