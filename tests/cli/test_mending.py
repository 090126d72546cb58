"""`thidua check-docx --fix`: a mended copy, never the paper itself."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from samples import Said
from thidua_cli.docx.editing import Editor
from thidua_cli.docxcheck.samples import sample

Thidua = Callable[..., Said]


@pytest.fixture(autouse=True)
def late(monkeypatch: pytest.MonkeyPatch) -> None:
    """Checked after the day in every sample, whatever the clock of the machine says."""
    monkeypatch.setattr("thidua_cli.cli.check_docx.today", lambda: date(2027, 1, 1))


def wrong(path: Path) -> Path:
    """A margin that can be mended, and letters that cannot."""
    editor = Editor(sample("ke-hoach"))
    editor.margins(left=25)
    editor.paragraph("Độc lập").italic()
    path.write_bytes(editor.saved())
    return path


def test_a_copy_is_mended_and_what_remains_is_said(thidua: Thidua, tmp_path: Path) -> None:
    paper = wrong(tmp_path / "a.docx")
    before = paper.read_bytes()
    said = thidua("check-docx", str(paper), "--fix")
    assert said.code == 1
    assert paper.read_bytes() == before
    assert (
        f"Đã sửa vào {(tmp_path / 'a.sua.docx').as_posix()}:\n  TD909: phần 1: lề trái 25 mm thành 30 mm\n" in said.out
    )
    assert "TD932" in said.out
    assert "lỗi TD909" not in said.out
    assert "Đã chấm 1 tệp" in said.out


def test_nothing_to_mend_writes_nothing(thidua: Thidua, tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(sample("ke-hoach"))
    said = thidua("check-docx", str(tmp_path / "a.docx"), "--fix")
    assert said.code == 0
    assert "không có lỗi nào tự sửa được" in said.out
    assert [one.name for one in tmp_path.iterdir()] == ["a.docx"]


def test_a_copy_that_is_there_is_kept_unless_forced(thidua: Thidua, tmp_path: Path) -> None:
    paper = wrong(tmp_path / "a.docx")
    copy = tmp_path / "a.sua.docx"
    copy.write_bytes(b"x")
    said = thidua("check-docx", str(paper), "--fix")
    assert (said.code, copy.read_bytes()) == (3, b"x")
    assert "--force" in said.err
    assert thidua("check-docx", str(paper), "--fix", "--force").code == 1
    assert copy.read_bytes().startswith(b"PK")


def test_never_over_the_paper_itself(thidua: Thidua, tmp_path: Path) -> None:
    paper = wrong(tmp_path / "a.docx")
    before = paper.read_bytes()
    said = thidua("check-docx", str(paper), "--fix", "--force", "--out", str(paper))
    assert (said.code, paper.read_bytes()) == (3, before)


def test_out_may_be_a_folder_or_a_name(thidua: Thidua, tmp_path: Path) -> None:
    paper = wrong(tmp_path / "a.docx")
    (tmp_path / "sub").mkdir()
    thidua("check-docx", str(paper), "--fix", "--out", str(tmp_path / "sub"))
    thidua("check-docx", str(paper), "--fix", "--out", str(tmp_path / "b.docx"))
    assert (tmp_path / "sub" / "a.sua.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()


def test_a_folder_that_is_not_there_is_made(thidua: Thidua, tmp_path: Path) -> None:
    papers = [str(wrong(tmp_path / name)) for name in ("a.docx", "b.docx")]
    thidua("check-docx", *papers, "--fix", "--out", str(tmp_path / "sua" / "2026"))
    thidua("check-docx", papers[0], "--fix", "--out", str(tmp_path / "rieng"))
    assert sorted(one.name for one in (tmp_path / "sua" / "2026").iterdir()) == ["a.sua.docx", "b.sua.docx"]
    assert [one.name for one in (tmp_path / "rieng").iterdir()] == ["a.sua.docx"]


def test_copies_in_a_folder_are_not_mended_again(thidua: Thidua, tmp_path: Path) -> None:
    wrong(tmp_path / "a.docx")
    thidua("check-docx", str(tmp_path), "--fix")
    said = thidua("check-docx", str(tmp_path), "--fix", "--force")
    assert "Đã chấm 1 tệp" in said.out
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.docx", "a.sua.docx"]


def test_two_papers_never_become_one(thidua: Thidua, tmp_path: Path) -> None:
    papers = [str(wrong(tmp_path / name)) for name in ("a.docx", "b.docx")]
    said = thidua("check-docx", *papers, "--fix", "--out", str(tmp_path / "c.docx"))
    assert said.code == 2
    assert not (tmp_path / "c.docx").exists()


@pytest.mark.parametrize("option", [("--force",), ("--out", "b.docx")])
def test_options_that_would_do_nothing_are_exit_2(thidua: Thidua, tmp_path: Path, option: tuple[str, ...]) -> None:
    said = thidua("check-docx", str(wrong(tmp_path / "a.docx")), *option)
    assert (said.code, said.out) == (2, "")
    assert "--fix" in said.err


def test_programs_get_json_alone(thidua: Thidua, tmp_path: Path) -> None:
    said = thidua("check-docx", str(wrong(tmp_path / "a.docx")), "--fix", "--format", "json")
    assert {item["code"] for item in json.loads(said.out)["diagnostics"]} == {"TD932"}
    assert "TD909" in said.err
