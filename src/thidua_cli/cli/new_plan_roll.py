"""Which earlier plan --from means, and where its successor goes."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

from thidua_cli.cli.chosen import chosen_plan, place_of
from thidua_cli.cli.new_plan_answers import Flags, target
from thidua_cli.cli.new_plan_home import Home, agency_homes
from thidua_cli.diagnostics import ThiduaError
from thidua_cli.scaffold.answers import code
from thidua_cli.scaffold.problem import AnswerError
from thidua_cli.scaffold.roll import Rolled, next_id, next_years, roll, years_of
from thidua_cli.scaffold.shift import Years, renamed
from thidua_cli.source import read_file
from thidua_cli.workspace.books import PlanFiles, Workspace
from thidua_cli.workspace.files import Place
from thidua_cli.workspace.load import load

TAKEN = ("agency", "from_year", "to_year", "id", "out")
"""The flags that go with --from; everything else stands in the earlier plan."""


def refused(flags: Flags) -> list[str]:
    """Flags that were given and do not go with --from."""
    given = [field.name for field in fields(flags) if getattr(flags, field.name) is not None]
    return [f"--{name.replace('_', '-')}" for name in given if name not in TAKEN]


def rolled(source: str, flags: Flags) -> tuple[Path, Rolled]:
    """Path and text of the successor. ThiduaError for an earlier plan that cannot be used, AnswerError for answers."""
    place = place_of(source)
    workspace, _ = load(place.root)
    files = _earlier(source, place, workspace, flags.agency)
    old = Path(files.plan.where().file).resolve()
    documents, _ = read_file(old, files.plan.where().file)
    if len(documents) > 1:
        raise ThiduaError(f"{files.plan.where().file} có nhiều tài liệu; tách kế hoạch ra một tệp riêng rồi dời")
    years = next_years(files.plan, flags.from_year, flags.to_year)
    new_id = code(flags.id or next_id(files.plan, years), "mã kế hoạch")
    known = files.of.plan(new_id)
    if known is not None:
        raise ThiduaError(f"đã có kế hoạch “{new_id}” ở {known.plan.where().file}; chọn --id hoặc --from-year khác")
    home = agency_homes(place, workspace).get(files.of.id)
    path = _path(old, home, new_id, files, years) if flags.out is None else target(flags.out, old.name)
    if home is not None:
        home.holds(path)
    return path, roll(documents[0], files.plan, years, new_id)


def _earlier(source: str, place: Place, workspace: Workspace, agency: str | None) -> PlanFiles:
    kept = tuple(files for files in workspace.agencies if agency in (None, files.id))
    found = chosen_plan(source, place, Workspace(workspace.root, workspace.settings, kept, workspace.checked))
    if found is None:
        listed = ", ".join(files.plan.id for files in workspace.plans())
        reason = f"đang có: {listed}" if listed else "chưa có kế hoạch nào đọc được; chạy `thidua validate`"
        raise AnswerError(f"không có kế hoạch “{source}”; {reason}")
    return found


def _path(old: Path, home: Home | None, new_id: str, files: PlanFiles, years: Years) -> Path:
    """A folder beside the old one, called like it with the new years; below the agency where the plan had no folder."""
    if home is not None and old.parent == home.folder:
        return home.folder / new_id / old.name
    moved = renamed(old.parent.name, years_of(files.plan), years, "-")
    return old.parent.parent / (moved if moved != old.parent.name else new_id) / old.name
