"""The files of the law floor: what is there, and one file as plain data.

Folders of a workspace may be laid over the own ones: a file of theirs takes the place of the same file here, or is
added. Paths come from `__file__`, not importlib.resources: importing that costs more than reading the awards of a plan.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from thidua_cli.source import read_text

_HERE = Path(__file__).parent

Asked = TypeVar("Asked", bound=Callable[..., Any])

# A process judges by one set of folders at a time: `use` changes it, and with it everything remembered of the last one.
_laid_over: tuple[Path, ...] = ()
_remembered: list[Callable[[], None]] = []


def remember(function: Asked) -> Asked:
    """`functools.cache` for what is read from the law: forgotten when other folders are laid over it."""
    kept = cache(function)
    _remembered.append(kept.cache_clear)
    return kept  # type: ignore[return-value]  # a cached function is asked as the function itself is


def use(folders: tuple[Path, ...] = ()) -> None:
    """From now on lay these folders over the own files, the last one on top; none of them for `()`."""
    global _laid_over  # noqa: PLW0603  # one set a process, as said above
    if folders != _laid_over:
        _laid_over = folders
        for clear in _remembered:
            clear()


def in_use() -> tuple[Path, ...]:
    """The folders that lie over the own files, the last one on top."""
    return _laid_over


def _layers(*parts: str) -> list[Path]:
    """The place of a path in every layer, the own one first."""
    return [folder.joinpath(*parts) for folder in (_HERE, *_laid_over)]


@remember
def folders(shelf: str) -> tuple[str, ...]:
    """Names of the folders on a shelf, sorted; reads no file."""
    own, *above = _layers(shelf)
    added = {entry.parent.name for layer in above for entry in layer.glob("*/*.yaml")}
    return tuple(sorted(added | {entry.name for entry in own.iterdir() if entry.is_dir()}))


@remember
def folders_with(shelf: str, name: str) -> tuple[str, ...]:
    """Names of the folders on a shelf that hold a file of that name, sorted; reads no file."""
    return tuple(sorted({entry.parent.name for layer in _layers(shelf) for entry in layer.glob(f"*/{name}")}))


@remember
def files(shelf: str) -> tuple[str, ...]:
    """Names of the YAML files on a shelf without their ending, sorted; reads no file."""
    return tuple(sorted({entry.stem for layer in _layers(shelf) for entry in layer.glob("*.yaml")}))


def read(*parts: str) -> Mapping[str, Any]:
    """The one document of a file as a mapping whose leaves are texts, from the topmost folder that has it.

    Raises FileNotFoundError, or ValueError or TypeError if it is no such document.
    """
    own, *above = _layers(*parts)
    return read_path(next((path for path in reversed(above) if path.is_file()), own))


def read_path(path: Path) -> Mapping[str, Any]:
    """The same for a file that is known."""
    documents, diagnostics = read_text(path.read_text(encoding="utf-8"), path.as_posix())
    if diagnostics:
        raise ValueError(diagnostics[0].message)
    data = documents[0].data
    if not isinstance(data, dict):
        raise TypeError(path.as_posix())
    return data
