"""A command that only reads says when a transaction was interrupted."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Callable
from pathlib import Path

import pytest

from samples import Said
from thidua_cli.cli import transaction
from thidua_cli.cli.half_done import pending
from thidua_cli.cli.transaction import FileChange, writing

Thidua = Callable[..., Said]


@pytest.fixture
def torn(write: Callable[[dict[str, str]], Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace in which the import of “ds.xlsx” has written one file of two."""
    root = write({"thidua.yaml": "kind: workspace\n"})

    def stop(path: Path, data: bytes | None) -> None:
        put(path, data)
        raise KeyboardInterrupt

    put = transaction._put
    with monkeypatch.context() as patch:
        patch.setattr(transaction, "_put", stop)
        changes = [FileChange(root / name, None, b"# x\n") for name in ("a.txt", "b.txt")]
        with pytest.raises(KeyboardInterrupt), writing(root) as transactions:
            transactions.commit(changes, "nhập ds.xlsx")
    return root


def test_nothing_is_pending_as_a_rule(tmp_path: Path) -> None:
    assert pending(tmp_path) is None


def test_validate_says_it_and_one_command_finishes(thidua: Thidua, torn: Path) -> None:
    said = thidua("validate", torn)
    assert said.err == (
        "Lưu ý: lần ghi “nhập ds.xlsx” còn dở, vài tệp của kho còn là bản cũ; làm nốt bằng `thidua undo --finish`, "
        "hoặc bỏ cả lần ghi bằng `thidua undo`.\n"
    )
    assert not (torn / "b.txt").exists()
    assert thidua("undo", torn, "--finish").err == "Đã làm nốt lần ghi còn dở “nhập ds.xlsx”.\n"
    assert (torn / "b.txt").read_bytes() == b"# x\n"
    assert pending(torn) is None
    assert thidua("undo", torn, "--finish").out == "Không có lần ghi nào còn dở.\n"


def test_undo_finishes_and_takes_all_of_it_back(thidua: Thidua, torn: Path) -> None:
    said = thidua("undo", torn)
    assert (said.code, said.out) == (0, "Đã hoàn tác “nhập ds.xlsx”:\n  a.txt\n  b.txt\n")
    assert not (torn / "a.txt").exists()


def test_a_command_that_is_still_writing_is_not_called_interrupted(torn: Path) -> None:
    lock = {"pid": os.getpid(), "host": platform.node(), "time": 0}
    (torn / ".thidua/lock").write_text(json.dumps(lock), encoding="utf-8")
    assert "một lệnh thidua khác đang ghi" in (pending(torn) or "")


def test_a_folder_that_somebody_has_just_finished(tmp_path: Path) -> None:
    (tmp_path / ".thidua/pending").mkdir(parents=True)
    assert pending(tmp_path) is None
