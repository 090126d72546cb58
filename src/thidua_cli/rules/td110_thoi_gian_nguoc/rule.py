"""Ngày bắt đầu đứng sau ngày kết thúc."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from thidua_cli.diagnostics import Related
from thidua_cli.models.base import Model
from thidua_cli.models.plan import Plan
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import AgencyFiles


class Stretch(NamedTuple):
    """A from and a to; both days, or both years."""

    what: str
    model: Model
    start: date | int | None
    end: date | int | None


def of_agency(files: AgencyFiles) -> Iterator[Stretch]:
    if files.agency is not None:
        for unit in files.agency.units:
            yield Stretch(unit.name, unit, unit.start, unit.end)
        for signer in files.agency.signers:
            yield Stretch(f"thời gian giữ chức của {signer.name}", signer, signer.start, signer.end)
    for file in files.people_files:
        for person in file.people:
            yield Stretch(f"thời gian ở cơ quan của {person.name}", person, person.start, person.end)


def of_plan(plan: Plan) -> Iterator[Stretch]:
    yield Stretch("thời gian của phong trào", plan.period, plan.period.start, plan.period.end)
    for wave in plan.waves:
        yield Stretch(wave.name, wave, wave.start, wave.end)
    for movement in plan.movements:
        yield Stretch(f"phong trào “{movement.name}”", movement, movement.start, movement.end)


def text(moment: date | int) -> str:
    return short_date(moment) if isinstance(moment, date) else str(moment)


def check(files: AgencyFiles) -> Iterator[Finding]:
    stretches = [*of_agency(files), *(stretch for plan in files.plans for stretch in of_plan(plan))]
    for what, model, start, end in stretches:
        if start is not None and end is not None and end < start:  # type: ignore[operator]  # both days or both years
            message = f"{what}: kết thúc {text(end)} trước khi bắt đầu {text(start)}"
            related = (Related("bắt đầu", model.where("from")),)
            yield Finding(model.where("to"), message, fix="sửa from hoặc to", related=related)


RULE = Rule("TD110", "thoi-gian-nguoc", "Ngày kết thúc không đứng trước ngày bắt đầu.", AgencyFiles, check)
