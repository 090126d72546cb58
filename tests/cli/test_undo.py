from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from samples import Said
from thidua_cli.cli.transaction import FileChange, writing


def test_nothing_to_undo_is_said(thidua: Callable[..., Said], write: Callable[[dict[str, str]], Path]) -> None:
    said = thidua("undo", write({}))
    assert (said.code, said.err) == (3, "thidua: không có lần ghi nào để hoàn tác trong kho này\n")


def test_the_files_of_the_last_time_are_named(
    thidua: Callable[..., Said], write: Callable[[dict[str, str]], Path]
) -> None:
    root = write({"a.yaml": "a: 1\n"})
    with writing(root) as transactions:
        transactions.commit([FileChange(root / "a.yaml", b"a: 1\n", b"a: 2\n")], "thử")
    assert thidua("undo", root).out == "Đã hoàn tác “thử”:\n  a.yaml\n"
    assert (root / "a.yaml").read_bytes() == b"a: 1\n"
