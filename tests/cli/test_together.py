"""Several files are written as one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from thidua_cli.cli import together
from thidua_cli.cli.together import write_together
from thidua_cli.diagnostics import ThiduaError


def test_same_bytes_are_left_alone_and_need_no_force(tmp_path: Path) -> None:
    files = {tmp_path / "a": b"1", tmp_path / "sau" / "b": b"2"}
    assert write_together(files) == files.keys()
    assert write_together(files) == frozenset()
    assert write_together(files | {tmp_path / "c": b"3"}) == {tmp_path / "c"}


def test_one_in_the_way_stops_all(tmp_path: Path) -> None:
    (tmp_path / "b").write_bytes(b"mine")
    with pytest.raises(ThiduaError, match=r"b”, nội dung khác; thêm --force"):
        write_together({tmp_path / "a": b"1", tmp_path / "b": b"2"})
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"b": b"mine"}


def test_force_takes_the_place(tmp_path: Path) -> None:
    (tmp_path / "b").write_bytes(b"old")
    assert write_together({tmp_path / "b": b"new"}, force=True) == {tmp_path / "b"}
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"b": b"new"}


@pytest.mark.parametrize("step", ["_prepare", "_take_over"])
def test_failure_in_the_middle_brings_everything_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    (tmp_path / "a").write_bytes(b"old")
    real = getattr(together, step)

    def failing(path: Path, *rest: bytes) -> None:
        if path.name == "c":
            raise ThiduaError("hết chỗ")
        real(path, *rest)

    monkeypatch.setattr(together, step, failing)
    with pytest.raises(ThiduaError, match="hết chỗ"):
        write_together({tmp_path / "a": b"1", tmp_path / "moi" / "b": b"2", tmp_path / "c": b"3"}, force=True)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"old"}


def test_two_writers_do_not_mix_their_papers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second one waits for the lock, in the folder that holds all files, until the first has all of them there."""
    files = {tmp_path / "a" / name: b"2" for name in "xyz"}
    order: list[str] = []

    @contextmanager
    def locked(path: Path) -> Iterator[None]:
        order.append(f"lock {path.relative_to(tmp_path).as_posix()}")
        yield
        order.append(f"free {len(list((tmp_path / 'a').iterdir()))}")

    monkeypatch.setattr(together, "locked", locked)
    write_together(files)
    assert order == [f"lock a/{together.LOCK}", "free 3"]


def test_a_folder_where_a_file_should_be(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with pytest.raises(ThiduaError, match="là thư mục"):
        write_together({tmp_path / "a": b"1"}, force=True)
    (tmp_path / "b").write_bytes(b"mine")
    with pytest.raises(ThiduaError, match="không ghi được"):
        write_together({tmp_path / "b" / "c": b"1"}, force=True)


def test_many_in_the_way_are_not_all_named(tmp_path: Path) -> None:
    for place in range(7):
        (tmp_path / str(place)).write_bytes(b"old")
    with pytest.raises(ThiduaError, match="và 2 tệp nữa"):
        write_together({tmp_path / str(place): b"new" for place in range(7)})
