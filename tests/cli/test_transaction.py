"""All files or none, whatever happens; the last time can be undone while nobody has touched its files."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from thidua_cli.cli import transaction
from thidua_cli.cli.transaction import FileChange, Transactions, writing
from thidua_cli.diagnostics import ThiduaError

KILLS = 200


def commit(root: Path, *changes: tuple[str, bytes | None, bytes | None]) -> None:
    with writing(root) as transactions:
        transactions.commit([FileChange(root / name, before, after) for name, before, after in changes], "thử")


def files(root: Path) -> dict[str, bytes]:
    paths = (path for path in root.rglob("*") if path.is_file() and ".thidua" not in path.parts)
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in paths}


def test_new_changed_and_removed_files_and_back_again(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"1")
    (tmp_path / "b").write_bytes(b"1")
    before = files(tmp_path)
    commit(tmp_path, ("a", b"1", b"2"), ("b", b"1", None), ("x/y/c", None, b"3"))
    assert files(tmp_path) == {"a": b"2", "x/y/c": b"3"}
    with writing(tmp_path) as transactions:
        assert transactions.undo()[0] == "thử"
    assert files(tmp_path) == before
    assert not (tmp_path / "x").exists()
    with writing(tmp_path) as transactions, pytest.raises(ThiduaError, match="không có lần ghi nào"):
        transactions.undo()


def test_a_file_that_is_not_what_was_read_stops_everything(tmp_path: Path) -> None:
    (tmp_path / "b").write_bytes(b"theirs")
    with pytest.raises(ThiduaError, match="vừa bị sửa ở nơi khác"):
        commit(tmp_path, ("a", None, b"1"), ("b", b"old", b"2"))
    assert files(tmp_path) == {"b": b"theirs"}


def test_undo_refuses_when_a_file_has_changed_since(tmp_path: Path) -> None:
    commit(tmp_path, ("a", None, b"1"), ("b", None, b"1"))
    (tmp_path / "b").write_bytes(b"edited")
    with writing(tmp_path) as transactions, pytest.raises(ThiduaError, match="đã đổi sau lần ghi đó"):
        transactions.undo()
    assert files(tmp_path) == {"a": b"1", "b": b"edited"}


def test_a_full_disk_before_the_decision_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(
            transaction, "sync_folder", lambda _: (_ for _ in ()).throw(OSError(28, "No space left on device"))
        )
        with pytest.raises(ThiduaError, match="đĩa đã đầy"):
            commit(tmp_path, ("a", None, b"1"))
    assert files(tmp_path) == {}
    commit(tmp_path, ("a", None, b"2"))
    assert files(tmp_path) == {"a": b"2"}


def test_a_disk_that_refuses_one_file_keeps_all_as_they_were(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, data: bytes) -> None:
        if path.parent.name == "khoa":
            raise PermissionError(13, "Permission denied", str(path))
        write(path, data)

    commit(tmp_path, ("a", None, b"1"))
    write = transaction._write
    with monkeypatch.context() as patch:
        patch.setattr(transaction, "_write", refuse)
        with pytest.raises(ThiduaError, match=r"khoa.*không có quyền$"):
            commit(tmp_path, ("a", b"1", b"2"), ("moi/b", None, b"2"), ("khoa/c", None, b"2"))
    assert files(tmp_path) == {"a": b"1"}
    assert sorted(path.name for path in tmp_path.iterdir()) == [".thidua", "a"]
    with writing(tmp_path) as transactions:
        assert files(tmp_path) == {"a": b"1"}, "nothing was left to be finished"
        transactions.undo()
    assert files(tmp_path) == {}


def test_where_nothing_can_be_taken_back_either_the_next_run_finishes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(transaction, "_put", lambda path, _: (_ for _ in ()).throw(OSError(30, "Read-only", str(path))))
        with pytest.raises(ThiduaError, match="lần ghi còn dở, ghi được rồi thì chạy lại lệnh"):
            commit(tmp_path, ("a", None, b"1"))
    with writing(tmp_path):
        assert files(tmp_path) == {"a": b"1"}


def interrupted(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A transaction on two files that is decided and has written one of them."""

    def stop(path: Path, data: bytes | None) -> None:
        put(path, data)
        raise KeyboardInterrupt

    put = transaction._put
    with monkeypatch.context() as patch:
        patch.setattr(transaction, "_put", stop)
        with pytest.raises(KeyboardInterrupt):
            commit(root, ("a", None, b"1"), ("b", None, b"1"))
    assert files(root) == {"a": b"1"}


def test_the_next_run_finishes_what_was_decided(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    interrupted(tmp_path, monkeypatch)
    with writing(tmp_path) as transactions:
        assert files(tmp_path) == {"a": b"1", "b": b"1"}
        transactions.undo()
    assert files(tmp_path) == {}


def test_an_edit_between_interruption_and_next_run_is_not_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    interrupted(tmp_path, monkeypatch)
    (tmp_path / "b").write_bytes(b"by hand")
    with pytest.raises(ThiduaError, match="còn dở"), writing(tmp_path):
        pass
    assert files(tmp_path) == {"a": b"1", "b": b"by hand"}


def test_two_writers_at_once_lose_no_line(tmp_path: Path) -> None:
    def add(name: str) -> None:
        for _ in range(10):
            with writing(tmp_path) as transactions:
                old = (tmp_path / "a").read_bytes() if (tmp_path / "a").exists() else None
                transactions.commit([FileChange(tmp_path / "a", old, (old or b"") + name.encode() + b"\n")], "thêm")

    threads = [threading.Thread(target=add, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(files(tmp_path)["a"].split()) == [b"a"] * 10 + [b"b"] * 10 + [b"c"] * 10


def test_killed_at_any_moment_leaves_every_file_old_or_new_and_the_next_run_all_of_one(tmp_path: Path) -> None:
    script = Path(__file__).with_name("killed_writers.py")
    command = [sys.executable, str(script), str(tmp_path), str(KILLS)]
    source = Path(transaction.__file__).parents[2]
    ran = subprocess.run(
        command, capture_output=True, encoding="utf-8", env=os.environ | {"PYTHONPATH": str(source)}, check=False
    )
    assert ran.returncode == 0, ran.stderr
    kills, in_the_middle = map(int, ran.stdout.split())
    assert kills == KILLS
    assert in_the_middle > 0, "no kill has hit a transaction: the test proves nothing"


def test_a_leftover_that_was_not_decided_is_thrown_away(tmp_path: Path) -> None:
    (tmp_path / ".thidua" / "making-1").mkdir(parents=True)
    with writing(tmp_path) as transactions:
        assert isinstance(transactions, Transactions)
        assert sorted(path.name for path in (tmp_path / ".thidua").iterdir()) == [".gitignore", "lock"]
