"""The files of the law floor."""

import re
from pathlib import Path

import pytest

import thidua_cli
from thidua_cli.law import award, caps, codes, shelf

SOURCES = sorted(Path(thidua_cli.__file__).parent.rglob("*.py"))


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


def lay(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


CAP = "of: [lao-dong-tien-tien]\ncap: [{from: 2024-01-01, percent: %s, confidence: known, cites: [{text: x}]}]\n"


def test_a_file_laid_over_takes_the_place_of_that_file_only(tmp_path: Path) -> None:
    lay(tmp_path / "a", {"awards/chien-si-thi-dua-co-so/cap.yaml": CAP % 11})
    lay(tmp_path / "b", {"awards/chien-si-thi-dua-co-so/cap.yaml": CAP % 12, "texts/moi.yaml": "id: moi\n"})
    before = shelf.read("awards", "chien-si-thi-dua-co-so", "cap.yaml")
    shelf.use((tmp_path / "a", tmp_path / "b"))

    assert shelf.read("awards", "chien-si-thi-dua-co-so", "cap.yaml")["cap"][0]["percent"] == "12"
    assert shelf.read("awards", "chien-si-thi-dua-co-so", "award.yaml")["code"] == "chien-si-thi-dua-co-so"
    assert "moi" in shelf.files("texts")
    shelf.use((tmp_path / "a",))
    assert shelf.read("awards", "chien-si-thi-dua-co-so", "cap.yaml")["cap"][0]["percent"] == "11"
    assert "moi" not in shelf.files("texts")
    shelf.use()
    assert shelf.read("awards", "chien-si-thi-dua-co-so", "cap.yaml") == before


def test_what_was_remembered_is_forgotten_with_its_folders(tmp_path: Path) -> None:
    lay(tmp_path, {"awards/chien-si-thi-dua-co-so/cap.yaml": CAP % 11, "awards/moi/award.yaml": "code: moi\n"})
    own, own_codes = caps.cap("chien-si-thi-dua-co-so"), codes()
    shelf.use((tmp_path,))

    assert caps.cap("chien-si-thi-dua-co-so").of == ("lao-dong-tien-tien",)
    assert set(codes()) - set(own_codes) == {"moi"}
    shelf.use()
    assert caps.cap("chien-si-thi-dua-co-so") == own
    assert award("moi") is None


def test_an_empty_folder_laid_over_is_no_award(tmp_path: Path) -> None:
    (tmp_path / "awards" / "trong").mkdir(parents=True)
    shelf.use((tmp_path,))

    assert "trong" not in shelf.folders("awards")


@pytest.mark.parametrize("path", SOURCES, ids=[path.name for path in SOURCES])
def test_nothing_of_the_law_is_remembered_past_its_folders(path: Path) -> None:
    """A module that reads the law and keeps what it read must keep it by `shelf.remember`."""
    text = path.read_text(encoding="utf-8")
    # `spelling` folds words and reads no data.
    reads_law = re.search(r"^ *(from|import) thidua_cli(\.law(?!\.spelling)| import law)\b", text, re.MULTILINE)

    assert path.name == "shelf.py" or not (reads_law and re.search(r"^ *@(functools\.)?(lru_)?cache\b", text, re.M))
