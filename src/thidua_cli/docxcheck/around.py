"""What is known around a file beside the file itself: the day it is checked, and whose workspace it lies in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from thidua_cli.models.agency import Agency

_AGENCY = "agency.yaml"


@dataclass(frozen=True, slots=True)
class Around:
    """`today` is the day of checking, None when nobody says it; `agencies` are those that may have issued the file."""

    today: date | None = None
    agencies: tuple[Agency, ...] = ()


NOWHERE = Around()


def agency_files(folder: Path) -> tuple[Path, ...]:
    """The agency.yaml nearest above a folder; without one, all of its workspace; none outside of a workspace."""
    from thidua_cli.workspace.files import MARKER, locate, yaml_files

    root = locate([folder]).root
    above = [one for one in (folder, *folder.parents) if one.is_relative_to(root)]
    nearest = next((one / _AGENCY for one in above if (one / _AGENCY).is_file()), None)
    if nearest is not None:
        return (nearest,)
    inside = yaml_files(root) if (root / MARKER).is_file() else ()
    return tuple(path for path in inside if path.name == _AGENCY)


def agencies_in(path: Path) -> Iterator[Agency]:
    """The agencies a file describes; those that are not sound are left out."""
    from thidua_cli.models.agency import Agency
    from thidua_cli.models.decode import decode
    from thidua_cli.source import read_file
    from thidua_cli.workspace.files import shown

    for document in read_file(path, shown(path))[0]:
        model, _ = decode(document)
        if isinstance(model, Agency):
            yield model
