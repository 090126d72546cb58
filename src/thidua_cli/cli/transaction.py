"""Several files changed as one: all of them or none, even when the machine stops in between; the last can be undone.

The folder `.thidua` of a workspace holds what this needs, and its parts change their names, each in one step:

    lock             who is writing now
    making-<pid>/    images of the files before and after; nothing has changed yet, so a leftover is thrown away
    pending/         the same, decided: whoever comes next finishes it
    last/            the last one that is finished: what `thidua undo` goes back to
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from thidua_cli.cli.half_done import FOLDER, PENDING, pending
from thidua_cli.cli.lock import locked
from thidua_cli.cli.output import complain
from thidua_cli.cli.writing import sync_folder
from thidua_cli.diagnostics import ThiduaError, reason

__all__ = ["FOLDER", "FileChange", "Transactions", "pending", "writing"]

_JOURNAL, _LAST = "journal.json", "last"


@dataclass(frozen=True, slots=True)
class FileChange:
    """A file of the workspace: its bytes as they were read (None: there was none), and as they are to be."""

    path: Path
    before: bytes | None
    after: bytes | None


@contextmanager
def writing(root: Path) -> Iterator[Transactions]:
    """The workspace for one writer alone: read, decide and commit inside the block, and no change of others is lost.

    What an earlier command left half done is finished first. Raises ThiduaError when somebody else is writing, or
    when the disk refuses.
    """
    home = root / FOLDER
    try:
        home.mkdir(exist_ok=True)
        # The images hold what the files hold, names of people too: they are nobody else's business.
        (home / ".gitignore").write_text("*\n", encoding="utf-8", newline="\n")
        with locked(home / "lock"):
            transactions = Transactions(root, home)
            finished = transactions.recover()
            if finished is not None:
                complain(f"Đã làm nốt lần ghi còn dở “{finished}”.")
            yield replace(transactions, finished=finished)
    except OSError as problem:
        where = Path(problem.filename).as_posix() if isinstance(problem.filename, str) else home.as_posix()
        left = "; lần ghi còn dở, ghi được rồi thì chạy lại lệnh để làm nốt" if (home / PENDING).is_dir() else ""
        raise ThiduaError(f"không ghi được “{where}”: {reason(problem)}{left}") from problem


@dataclass(frozen=True)
class Transactions:
    """What may be done while the lock is held; made by `writing`, which `finished` what was left half done."""

    root: Path
    home: Path
    finished: str | None = None

    def commit(self, changes: Sequence[FileChange], title: str) -> None:
        """Make every change. ThiduaError, with nothing changed, when a file is not what it was when it was read."""
        for change in changes:
            if _content(change.path) != change.before:
                raise ThiduaError(f"“{change.path.as_posix()}” vừa bị sửa ở nơi khác; chưa ghi gì, hãy chạy lại lệnh")
        if changes:
            self._carry_out(changes, title)

    def recover(self) -> str | None:
        """Finish a transaction that was interrupted after it was decided; its title, None when there was none."""
        for leftover in self.home.glob("making-*"):
            shutil.rmtree(leftover)
        if not (self.home / PENDING).is_dir():
            return None
        return self._finish()

    def undo(self) -> tuple[str, list[Path]]:
        """Go back to before the last transaction: its title and its files.

        Raises ThiduaError when there is none, or when one of its files has changed since.
        """
        kept = self.home / _LAST
        if not kept.is_dir():
            raise ThiduaError("không có lần ghi nào để hoàn tác trong kho này")
        journal = _journal(kept)
        changes = []
        for number, entry in enumerate(journal["files"]):
            path = self.root / entry["path"]
            if _digest(_content(path)) != entry["after"]:
                raise ThiduaError(f"“{entry['path']}” đã đổi sau lần ghi đó; không hoàn tác để khỏi mất phần sửa sau")
            changes.append(FileChange(path, _content(path), _image(kept, number, "before", entry)))
        self._carry_out(changes, f"hoàn tác: {journal['title']}")
        shutil.rmtree(self.home / _LAST)
        self._remove(journal["folders"])
        return journal["title"], [change.path for change in changes]

    def _carry_out(self, changes: Sequence[FileChange], title: str) -> None:
        """All changes; where the disk refuses one of them, none."""
        self._decide(changes, title)
        try:
            self._finish()
        except OSError:
            self._take_back()
            raise

    def _take_back(self) -> None:
        """Bring every file to its old state; where the disk refuses that too, the next run finishes what is pending."""
        pending, dropped = self.home / PENDING, self.home / f"making-{os.getpid()}"
        journal = _journal(pending)
        for number, entry in enumerate(journal["files"]):
            _put(self.root / entry["path"], _image(pending, number, "before", entry))
        self._remove(journal["folders"])
        pending.replace(dropped)
        shutil.rmtree(dropped)

    def _remove(self, folders: Sequence[str]) -> None:
        """The folders a transaction made, unless something else stands in them now."""
        for folder in folders:
            with suppress(OSError):
                (self.root / folder).rmdir()

    def _decide(self, changes: Sequence[FileChange], title: str) -> None:
        """Write all images; the new name of their folder is the moment from which the transaction counts."""
        making = self.home / f"making-{os.getpid()}"
        making.mkdir()
        for number, change in enumerate(changes):
            for when, data in (("before", change.before), ("after", change.after)):
                if data is not None:
                    _write(making / f"{number}.{when}", data)
        _write(making / _JOURNAL, json.dumps(self._words(changes, title), ensure_ascii=False).encode("utf-8"))
        sync_folder(making)
        making.replace(self.home / PENDING)
        sync_folder(self.home)

    def _words(self, changes: Sequence[FileChange], title: str) -> dict[str, Any]:
        missing = {folder for change in changes for folder in change.path.parents if not folder.exists()}
        return {
            "title": title,
            "folders": [self._name(folder) for folder in sorted(missing, key=lambda folder: -len(folder.parts))],
            "files": [
                {"path": self._name(change.path), "before": _digest(change.before), "after": _digest(change.after)}
                for change in changes
            ],
        }

    def _name(self, path: Path) -> str:
        return path.relative_to(self.root).as_posix()

    def _finish(self) -> str:
        """Bring every file to its new state; repeating it does no harm, so that it may be interrupted at any point."""
        pending, last = self.home / PENDING, self.home / _LAST
        journal = _journal(pending)
        for number, entry in enumerate(journal["files"]):
            path = self.root / entry["path"]
            state = _digest(_content(path))
            if state not in (entry["before"], entry["after"]):
                raise ThiduaError(
                    f"“{entry['path']}” bị sửa khi lần ghi “{journal['title']}” còn dở; "
                    f"bản cũ và bản mới ở “{pending.as_posix()}”, hãy so và xóa thư mục đó"
                )
            _put(path, _image(pending, number, "after", entry))
        if last.is_dir():
            shutil.rmtree(last)
        pending.replace(last)
        sync_folder(self.home)
        return str(journal["title"])


def _put(path: Path, data: bytes | None) -> None:
    """Give the file its new content, or take it away; half-written neighbours of an interrupted run go too."""
    temporary = path.with_name(f".{path.name}.thidua-tmp")
    if data is None:
        path.unlink(missing_ok=True)
        temporary.unlink(missing_ok=True)
    elif _content(path) != data:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(temporary, data)
        temporary.replace(path)
        sync_folder(path.parent)
    else:
        temporary.unlink(missing_ok=True)


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def _digest(data: bytes | None) -> str | None:
    return None if data is None else hashlib.sha256(data).hexdigest()


def _image(folder: Path, number: int, when: str, entry: dict[str, Any]) -> bytes | None:
    return None if entry[when] is None else (folder / f"{number}.{when}").read_bytes()


def _journal(folder: Path) -> dict[str, Any]:
    words: dict[str, Any] = json.loads((folder / _JOURNAL).read_text(encoding="utf-8"))
    return words
