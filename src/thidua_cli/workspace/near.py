"""Which records can concern one plan: those of other agencies and other kinds need not be read for a paper of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from pathlib import Path

from thidua_cli.models.kinds import KINDS
from thidua_cli.source import SourceDocument
from thidua_cli.workspace.files import AGENCY

AGENCY_KEY = re.compile(r"""^[ \t"'{]*agency""", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Need:
    """What is read for papers of one plan: its file or its folder, and the kinds of file they are made of."""

    plan: Path
    kinds: frozenset[str]

    def leaves_out(self, document: SourceDocument) -> bool:
        """Whether it is a record of another kind; one that is no record at all is for the reader to explain."""
        kind = document.data.get("kind") if isinstance(document.data, dict) else None
        return isinstance(kind, str) and kind in KINDS and kind not in self.kinds


def near(files: Iterable[Path], plan: Path) -> Iterator[Path]:
    """All files but those in the folder of another agency that name no agency themselves.

    `plan` is its file or its folder. One that lies in no agency's folder, or names its agency, may belong to any: then
    every file is near.
    """
    found = tuple(files)
    homes = {path.parent for path in found if path.name == AGENCY}
    own = None if any(_names_an_agency(path) for path in found if path.is_relative_to(plan)) else _home(plan, homes)
    for path in found:
        if own is None or _home(path, homes) in (None, own) or _names_an_agency(path):
            yield path


def _home(path: Path, homes: Set[Path]) -> Path | None:
    """The nearest folder upward with an agency, the path itself where it is one."""
    return next((folder for folder in (path, *path.parents) if folder in homes), None)


def _names_an_agency(path: Path) -> bool:
    """Whether a line may begin with that key; what cannot be opened is left to the reader to explain."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return True
    return AGENCY_KEY.search(text) is not None
