"""Files that lists name as parts of a dossier: which file is meant, and the hash it has now."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

from thidua_cli.models.nominations import DossierFile, Nomination, Nominations
from thidua_cli.source import Path as Steps


@dataclass(frozen=True, slots=True, eq=False)
class Attached:
    """One part of the dossier of one nomination that names a file, or a hash alone; `at` is its path in the list."""

    list: Nominations
    nomination: Nomination
    part: DossierFile
    at: Steps

    @property
    def folder(self) -> Path:
        """The folder of the list, which paths are counted from."""
        return (Path.cwd() / self.list.where().file).parent

    @property
    def path(self) -> Path | None:
        """The file that is meant; None where none is named, or by a path that only one machine has.

        `/` and `\\` both divide folders, so that a list typed on Windows reads the same everywhere.
        """
        written = PureWindowsPath(self.part.file or "")
        if not written.parts or written.anchor:
            return None
        whole = self.folder.joinpath(*written.parts)
        try:
            return whole.resolve()
        except (OSError, RuntimeError):
            # A link that leads round to itself: whoever opens the file hears of it.
            return whole


def attached(lists: Iterable[Nominations]) -> Iterator[Attached]:
    """Every part with a file or a hash, in the order of the lists."""
    for file in lists:
        for number, nomination in enumerate(file.nominations):
            for place, part in enumerate(nomination.dossier):
                if part.file is not None or part.sha256 is not None:
                    yield Attached(file, nomination, part, ("nominations", number, "dossier", place))


def is_inside(path: Path, root: Path) -> bool:
    """Whether a resolved path lies in a workspace, whose root may be a single file."""
    home = root.resolve()
    return path.is_relative_to(home if home.is_dir() else home.parent)


def mode(path: Path) -> int:
    """What stands at a path, as `stat` has it; 0 for nothing, or for a name that no file can have."""
    try:
        return path.stat().st_mode
    except OSError:
        return 0


def digest(path: Path) -> str:
    """SHA-256 of a file, read piece by piece: 64 small hexadecimal digits. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
