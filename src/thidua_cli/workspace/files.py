"""Which files are read, and how their paths are shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from thidua_cli.diagnostics import ThiduaError

MARKER = "thidua.yaml"
AGENCY = "agency.yaml"
SUFFIXES = frozenset({".yaml", ".yml"})
TEMPLATES = "templates"
"""The folder of a workspace with its own templates of documents."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a check looks: the workspace's root, and the paths that were asked for inside it."""

    root: Path
    asked: tuple[Path, ...]

    def holds(self, file: str) -> bool:
        """Whether a file, by the path it is shown with, lies inside what was asked for."""
        if self.root in self.asked:
            return True
        path = Path.cwd() / file
        return any(path.is_relative_to(asked) for asked in self.asked)


def locate(paths: Sequence[Path]) -> Place:
    """The workspace around `paths`: the nearest folder upward with thidua.yaml, else the folder itself.

    Raises ThiduaError when a path does not exist, or when the paths belong to different workspaces.
    """
    for path in paths:
        if not path.exists():
            raise ThiduaError(f"không có tệp hoặc thư mục “{path.as_posix()}”")
    asked = tuple(path.resolve() for path in paths)
    roots = {_root_of(path) for path in asked}
    if len(roots) > 1:
        listed = ", ".join(sorted(shown(root) for root in roots))
        raise ThiduaError(f"các đường dẫn thuộc nhiều kho khác nhau ({listed}); hãy chạy riêng từng kho")
    return Place(roots.pop(), asked)


def _root_of(path: Path) -> Path:
    folder = path if path.is_dir() else path.parent
    for candidate in (folder, *folder.parents):
        if (candidate / MARKER).is_file():
            return candidate
    return _agency_folder(folder)


def _agency_folder(folder: Path) -> Path:
    """Without thidua.yaml, a plan still belongs with the agency.yaml at most three folders above it."""
    for candidate in (folder, *folder.parents[:3]):
        if (candidate / AGENCY).is_file():
            return candidate
    return folder


def yaml_files(root: Path, above: tuple[Path, ...] = ()) -> Iterator[Path]:
    """All YAML files under `root` in a stable order; hidden files and folders are left out.

    `above` are the real folders that led here: a link back to one of them would go round for ever.
    """
    if root.is_file():
        yield root
        return
    here = (*above, root.resolve())
    for path in sorted(root.iterdir(), key=lambda entry: entry.name):
        if path.name.startswith("."):
            continue
        if path.is_dir():
            if path.resolve() not in here:
                yield from yaml_files(path, here)
        elif path.suffix.lower() in SUFFIXES:
            yield path


def is_of_template(path: Path, root: Path) -> bool:
    """Whether a file defines one of the workspace's own templates, or is a record made up for its cases."""
    parts = path.relative_to(root).parts if root.is_dir() else ()
    return len(parts) > 2 and parts[0] == TEMPLATES and (parts[2:] == ("template.yaml",) or parts[2] == "cases")


def is_excluded(path: Path, root: Path, patterns: tuple[str, ...]) -> bool:
    """Whether the path below the root fits a pattern, in which `*` stands for any letters, slashes too."""
    relative = path.relative_to(root).as_posix()
    return any(fnmatch(relative, pattern) for pattern in patterns)


def shown(path: Path, base: Path | None = None) -> str:
    """`path` as people read it: relative to the current folder where it lies inside, with forward slashes."""
    here = base or Path.cwd()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) else path.as_posix()
