"""Shipped data is found in a checkout and in an installed package."""

from __future__ import annotations

from pathlib import Path

import pytest

from thidua_cli import paths
from thidua_cli.diagnostics import ThiduaError

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.parametrize("name", ["plans", "templates"])
def test_checkout(name: str) -> None:
    assert paths.shipped(name) == ROOT / name


def test_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "lib" / "thidua_cli"
    (package / "_shipped" / "templates").mkdir(parents=True)
    (tmp_path / "templates").mkdir()
    monkeypatch.setattr(paths, "files", lambda _: package)
    assert paths.shipped("templates") == package / "_shipped" / "templates"


def test_nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "files", lambda _: tmp_path / "src" / "thidua_cli")
    with pytest.raises(ThiduaError, match="“templates”"):
        paths.shipped("templates")
