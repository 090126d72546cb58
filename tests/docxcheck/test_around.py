"""Which agency.yaml a file is held against."""

from pathlib import Path

from thidua_cli.docxcheck.around import agencies_in, agency_files

AGENCY = "kind: agency\nid: {0}\nname: Sở Mẫu\ncode: SM\nplace: Mẫu\n"


def written(path: Path, code: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(AGENCY.format(code), encoding="utf-8")
    return path


def test_the_nearest_above_counts(tmp_path: Path) -> None:
    (tmp_path / "thidua.yaml").write_text("kind: workspace\n", encoding="utf-8")
    one, other = written(tmp_path / "mot" / "agency.yaml", "mot"), written(tmp_path / "hai" / "agency.yaml", "hai")
    (tmp_path / "mot" / "2026").mkdir()
    assert agency_files(tmp_path / "mot" / "2026") == (one,)
    assert agency_files(tmp_path) == (other, one)


def test_without_settings_the_agency_alone_makes_a_workspace(tmp_path: Path) -> None:
    found = written(tmp_path / "agency.yaml", "mot")
    (tmp_path / "ra").mkdir()
    assert agency_files(tmp_path / "ra") == (found,)


def test_outside_of_a_workspace_there_is_none(tmp_path: Path) -> None:
    written(tmp_path / "sub" / "agency.yaml", "mot")
    assert agency_files(tmp_path) == ()


def test_what_is_not_sound_is_no_agency(tmp_path: Path) -> None:
    path = written(tmp_path / "agency.yaml", "mot")
    assert [agency.id for agency in agencies_in(path)] == ["mot"]
    path.write_text("kind: agency\nid: [\n", encoding="utf-8")
    assert [*agencies_in(path)] == []
