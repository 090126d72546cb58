"""Hai bản ghi cùng một mã."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from thidua_cli.diagnostics import Related
from thidua_cli.models.plan import Plan
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.lookup import Mention
from thidua_cli.rules.repeats import repeats
from thidua_cli.workspace.books import AgencyFiles, Workspace


def doubled(what: str, ids: Iterable[Mention]) -> Iterator[Finding]:
    for first, again in repeats(ids, key=lambda mention: mention.name):
        related = (Related(f"{what} thứ nhất có mã này", first.span),)
        fix = "đổi một trong hai mã, hoặc bỏ bản ghi thừa"
        yield Finding(again.span, f"mã {what} “{again.name}” đã dùng cho một {what} khác", fix=fix, related=related)


def of_agency(files: AgencyFiles) -> Iterator[Finding]:
    yield from doubled("cá nhân", (Mention(one.id, one, ("id",)) for file in files.people_files for one in file.people))
    yield from doubled("kế hoạch", (Mention(plan.id, plan, ("id",)) for plan in files.plans))
    yield from doubled("bộ tiêu chí", (Mention(criteria.id, criteria, ("id",)) for criteria in files.criteria))
    yield from doubled("phiên họp", (Mention(session.id, session, ("id",)) for session in files.sessions))
    if files.agency is not None:
        yield from doubled("đơn vị", (Mention(unit.id, unit, ("id",)) for unit in files.agency.units))
        yield from doubled("người ký", (Mention(signer.id, signer, ("id",)) for signer in files.agency.signers))


def of_plan(plan: Plan) -> Iterator[Finding]:
    lines = (Mention(line.key, line, ("id",) if line.id else ("award", 0)) for line in plan.awards)
    yield from doubled("dòng khen thưởng", lines)
    yield from doubled("chỉ tiêu", (Mention(target.id, target, ("id",)) for target in plan.targets if target.id))
    yield from doubled("đợt", (Mention(wave.id, wave, ("id",)) for wave in plan.waves if wave.id))
    yield from doubled("thành phần hồ sơ", (Mention(part.id, part, ("id",)) for part in plan.dossier))


def check(workspace: Workspace) -> Iterator[Finding]:
    for files in workspace.agencies:
        agencies = () if files.agency is None else (files.agency, *files.namesakes)
        yield from doubled("cơ quan", (Mention(agency.id, agency, ("id",)) for agency in agencies))
        yield from of_agency(files)
        for plan in files.plans:
            yield from of_plan(plan)


RULE = Rule("TD108", "trung-ma", "Không có hai bản ghi cùng một mã.", Workspace, check)
