"""Which plan the words on the command line name: a file, a folder with one plan, or a plan id."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from thidua_cli.diagnostics import ThiduaError

if TYPE_CHECKING:
    from thidua_cli.documents.registry import Document
    from thidua_cli.documents.subjects import Subject
    from thidua_cli.workspace.books import PlanFiles, Workspace
    from thidua_cli.workspace.files import Place


def place_of(words: str) -> Place:
    """Where to look: around the path, or in the workspace around the current folder for an id.

    Raises ThiduaError for a path that is not there, and for an id outside of any workspace.
    """
    from thidua_cli.workspace.files import AGENCY, MARKER, locate

    path = Path(words)
    if path.exists():
        return locate([path])
    if path.suffix or len(path.parts) > 1:
        raise ThiduaError(f"không có tệp hoặc thư mục “{path.as_posix()}”")
    here = locate([Path()])
    if not any((here.root / name).is_file() for name in (MARKER, AGENCY)):
        raise ThiduaError(f"không có tệp hoặc thư mục “{words}”, và thư mục hiện tại không phải kho kế hoạch")
    return here


def chosen_plan(words: str, place: Place, workspace: Workspace) -> PlanFiles | None:
    """The one plan that is meant, or None when there is none; ThiduaError when there are several."""
    by_id = not Path(words).exists()
    plans = [
        files
        for files in workspace.plans()
        if (files.plan.id == words if by_id else place.holds(files.plan.where().file))
    ]
    if len(plans) > 1:
        listed = ", ".join(files.plan.where().file for files in plans)
        raise ThiduaError(f"“{words}” có {len(plans)} kế hoạch ({listed}); hãy nêu đích danh một tệp")
    return plans[0] if plans else None


def default_file(workspace: Workspace, subject: Subject, kind: Document) -> Path:
    """Where a document goes: the output folder of the workspace, a folder an agency, as the user sees it."""
    from thidua_cli.workspace.files import shown

    output = workspace.settings.output if workspace.settings else "out"
    return Path(shown(workspace.root / output / subject.files.of.id / kind.file_name(subject.names)))
