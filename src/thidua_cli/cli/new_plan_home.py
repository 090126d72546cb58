"""Where a new plan goes: the agency's folder, found from the workspace around the current folder or --out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from thidua_cli.diagnostics import Severity, ThiduaError
from thidua_cli.scaffold.problem import AnswerError
from thidua_cli.workspace.books import AgencyFiles, Workspace
from thidua_cli.workspace.files import Place, locate, shown
from thidua_cli.workspace.load import load


@dataclass(frozen=True, slots=True)
class Home:
    """The folder of an agency and the root of its workspace; `files` is None while there is no agency."""

    folder: Path
    root: Path
    files: AgencyFiles | None

    @property
    def name(self) -> str:
        agency = self.files.agency if self.files else None
        return f"{agency.name}, {agency.place}" if agency else ""

    def holds(self, path: Path) -> None:
        """A plan outside the folder of its agency would belong to nobody. Raises AnswerError."""
        if self.files is not None and not path.is_relative_to(self.folder):
            raise AnswerError(f"--out phải nằm trong thư mục của cơ quan: {shown(self.folder)}")


def workspace_around(out: Path | None) -> tuple[Place, Workspace]:
    """The workspace of the nearest existing folder; what is broken in it is said only if no agency can be read."""
    place = locate([_existing(out or Path())])
    workspace, complaints = load(place.root)
    broken = [item for item in complaints if item.severity is Severity.ERROR]
    if broken and not any(files.agency for files in workspace.agencies):
        raise ThiduaError(f"chưa đọc được cơ quan nào, vì {broken[0].span}: {broken[0].message}")
    return place, workspace


def _existing(path: Path) -> Path:
    resolved = path.resolve()
    return next(folder for folder in (resolved, *resolved.parents) if folder.exists())


def agency_homes(place: Place, workspace: Workspace) -> dict[str, Home]:
    """Agencies by id."""
    return {
        files.id: Home(Path(files.agency.where().file).resolve().parent, place.root, files)
        for files in workspace.agencies
        if files.agency is not None
    }


def home_around(place: Place, homes: Mapping[str, Home]) -> str | None:
    """The only agency, or the one in whose folder we are."""
    if len(homes) == 1:
        return next(iter(homes))
    inside = [agency_id for agency_id, home in homes.items() if place.asked[0].is_relative_to(home.folder)]
    return inside[0] if len(inside) == 1 else None
