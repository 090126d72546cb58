"""The files of the law floor."""

from pathlib import Path

import pytest

from thidua_cli.law import shelf


def test_lists_are_sorted_and_not_empty() -> None:
    for names in (shelf.folders("awards"), shelf.files("texts")):
        assert names
        assert list(names) == sorted(names)


def test_leaves_stay_text() -> None:
    data = shelf.read("awards", "xa-phuong-tieu-bieu", "award.yaml")
    assert data["order"] == "240"
    assert data["names"][0]["to"] == "2025-06-30"


def test_broken_file_is_not_read_in_silence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf, "_HERE", tmp_path)
    (tmp_path / "a.yaml").write_text("code: a\ncode: b\n", encoding="utf-8", newline="\n")
    with pytest.raises(ValueError, match="code"):
        shelf.read("a.yaml")


def test_folders_that_hold_a_file() -> None:
    assert "chien-si-thi-dua-co-so" in shelf.folders_with("awards", "cap.yaml")
    assert shelf.folders_with("awards", "award.yaml") == shelf.folders("awards")
    assert shelf.folders_with("awards", "khong-co.yaml") == ()
