"""Watching calls again after a change, and stops when asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from thidua_cli.cli.watching import snapshot, watch


def test_snapshot_tells_changes_and_leaves_out_what_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"1")
    before = snapshot([path, tmp_path / "khong-co"])
    assert list(before) == [path]
    path.write_bytes(b"12")
    assert snapshot([path]) != before


def test_again_after_each_change_until_stopped(capsys: pytest.CaptureFixture[str]) -> None:
    looks = iter([{}, {}, {Path("a"): (1, 1)}, {Path("a"): (2, 1)}, {Path("a"): (2, 1)}])
    calls: list[int] = []
    waits: list[float] = []

    def wait(seconds: float) -> None:
        waits.append(seconds)
        if len(waits) > 4:
            raise KeyboardInterrupt

    watch(lambda: calls.append(1), lambda: next(looks), wait)
    assert len(calls) == 2
    assert "Đã dừng theo dõi." in capsys.readouterr().err
