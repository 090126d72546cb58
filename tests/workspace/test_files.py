"""Which files are read, and how their paths are shown."""

from pathlib import Path

import pytest

from thidua_cli.diagnostics import ThiduaError
from thidua_cli.workspace.files import is_excluded, locate, shown, yaml_files


def make(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("", encoding="utf-8")


def test_the_workspace_is_the_nearest_folder_with_settings(tmp_path: Path) -> None:
    make(tmp_path, "thidua.yaml", "so-a/agency.yaml", "so-a/2024/plan.yaml")
    place = locate([tmp_path / "so-a" / "2024" / "plan.yaml"])
    assert (place.root, place.asked) == (tmp_path, (tmp_path / "so-a" / "2024" / "plan.yaml",))


def test_without_settings_a_plan_stays_with_its_agency(tmp_path: Path) -> None:
    make(tmp_path, "so-a/agency.yaml", "so-a/2024/nominations/van-phong.yaml")
    assert locate([tmp_path / "so-a" / "2024" / "nominations" / "van-phong.yaml"]).root == tmp_path / "so-a"


def test_without_either_the_folder_is_its_own_workspace(tmp_path: Path) -> None:
    make(tmp_path, "a/b/c/d/plan.yaml", "agency.yaml")
    assert locate([tmp_path / "a" / "b" / "c" / "d"]).root == tmp_path / "a" / "b" / "c" / "d"


def test_several_paths_of_one_workspace(tmp_path: Path) -> None:
    make(tmp_path, "thidua.yaml", "so-a/plan.yaml", "so-b/plan.yaml")
    place = locate([tmp_path / "so-a", tmp_path / "so-b" / "plan.yaml"])
    assert place.root == tmp_path
    assert len(place.asked) == 2


def test_paths_of_two_workspaces_are_refused_by_name(tmp_path: Path) -> None:
    make(tmp_path, "so-a/thidua.yaml", "so-b/thidua.yaml")
    with pytest.raises(ThiduaError, match=r"nhiều kho khác nhau \(.*so-a, .*so-b\)"):
        locate([tmp_path / "so-b", tmp_path / "so-a"])


def test_a_path_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(ThiduaError, match=r"không có tệp hoặc thư mục “.*/thieu”"):
        locate([tmp_path / "thieu"])


def test_yaml_files_come_in_a_stable_order_without_hidden_ones(tmp_path: Path) -> None:
    make(tmp_path, "b.yaml", "a.YML", "c/d.yml", ".git/x.yaml", ".an.yaml", "readme.md", "c/.an/x.yaml")
    assert [path.relative_to(tmp_path).as_posix() for path in yaml_files(tmp_path)] == ["a.YML", "b.yaml", "c/d.yml"]


def test_a_single_file_is_read_whatever_it_is_called(tmp_path: Path) -> None:
    make(tmp_path, "plan.txt")
    assert list(yaml_files(tmp_path / "plan.txt")) == [tmp_path / "plan.txt"]


@pytest.mark.parametrize(
    ("name", "left_out"), [("nhap/a.yaml", True), ("nhap/b/c.yaml", True), ("x/nhap/a.yaml", False), ("cu.yaml", True)]
)
def test_patterns_are_relative_to_the_workspace(tmp_path: Path, name: str, left_out: bool) -> None:
    assert is_excluded(tmp_path / name, tmp_path, ("nhap/**", "cu.*")) is left_out


def test_paths_are_shown_from_where_one_stands(tmp_path: Path) -> None:
    assert shown(tmp_path / "so-a" / "plan.yaml", tmp_path) == "so-a/plan.yaml"
    assert shown(tmp_path / "plan.yaml", tmp_path / "so-a") == (tmp_path / "plan.yaml").as_posix()


@pytest.mark.parametrize("inside", [".", "2024", "2024/nominations"])
def test_what_was_asked_for_is_held_from_wherever_one_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, inside: str
) -> None:
    make(tmp_path, "thidua.yaml", "so-a/2024/nominations/a.yaml", "so-a/2024/plan.yaml", "so-b/plan.yaml")
    monkeypatch.chdir(tmp_path / "so-a" / inside)
    place = locate([tmp_path / "so-a"])
    assert place.holds(shown(tmp_path / "so-a" / "2024" / "plan.yaml"))
    assert place.holds(shown(tmp_path / "so-a" / "2024" / "nominations" / "a.yaml"))
    assert not place.holds(shown(tmp_path / "so-b" / "plan.yaml"))


def test_a_folder_that_leads_back_to_itself_is_entered_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "a/plan.yaml", "a/vong/plan.yaml")
    resolve = Path.resolve
    monkeypatch.setattr(Path, "resolve", lambda path: resolve(path.parent if path.name == "vong" else path))
    assert list(yaml_files(tmp_path)) == [tmp_path / "a" / "plan.yaml"]
