"""Whether a git repository would take a file in: `.gitignore` is read as git reads it, git is not asked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from thidua_cli.workspace.git_index import is_kept

_PIECES = re.compile(r"(?P<deep>\*\*/)|(?P<all>/\*\*$)|(?P<star>\*+)|(?P<one>\?)|(?P<set>\[[^]]+\])|(?P<plain>.)")


def is_tracked(path: Path) -> bool:
    """True for a file that git keeps already, whatever the patterns say."""
    home = _home(path)
    return home is not None and is_kept(path, home)


def would_be_tracked(path: Path) -> bool:
    """True for a file below a `.git` that no pattern leaves out, whether git keeps it yet or not."""
    home = _home(path)
    return home is not None and not _is_ignored(path, home)


def _home(path: Path) -> Path | None:
    """The folder of the repository around a file; None outside of any."""
    return next((folder for folder in path.parents if (folder / ".git").exists()), None)


def _is_ignored(path: Path, home: Path) -> bool:
    """A folder that is left out takes everything below it along, whatever deeper patterns say."""
    steps = [path, *(folder for folder in path.parents if home in folder.parents)]
    return any(_verdict(step, home, is_folder=step != path) for step in reversed(steps))


def _verdict(path: Path, home: Path, *, is_folder: bool) -> bool:
    """The last pattern that fits has the last word; the nearer file speaks later."""
    found = False
    for base, line in _lines(path, home):
        keep, pattern = line.startswith("!"), line.removeprefix("!")
        only_folders, pattern = pattern.endswith("/"), pattern.rstrip("/")
        if (is_folder or not only_folders) and _fits(path.relative_to(base).as_posix(), pattern):
            found = not keep
    return found


def _lines(path: Path, home: Path) -> Iterator[tuple[Path, str]]:
    """(folder it speaks of, pattern), the farthest first."""
    folders = [folder for folder in reversed(path.parents) if folder == home or home in folder.parents]
    for base, file in [(home, home / ".git" / "info" / "exclude"), *((each, each / ".gitignore") for each in folders)]:
        if file.is_file():
            for line in file.read_text(encoding="utf-8", errors="replace").splitlines():
                if line.strip() and not line.startswith("#"):
                    yield base, line.rstrip()


def _fits(name: str, pattern: str) -> bool:
    """A pattern with a slash inside counts from its own folder; one without fits at any depth."""
    anchored = "/" in pattern
    body = "".join(map(_piece, _PIECES.finditer(pattern.removeprefix("/"))))
    return re.fullmatch(body if anchored else f"(?:.*/)?{body}", name) is not None


def _piece(found: re.Match[str]) -> str:
    kind = found.lastgroup
    if kind == "set":
        return "[" + found.group()[1:-1].replace("!", "^", 1) + "]" if found.group()[1] == "!" else found.group()
    return {"deep": "(?:.*/)?", "all": "/.*", "star": "[^/]*", "one": "[^/]"}.get(str(kind)) or re.escape(found.group())
