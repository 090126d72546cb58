from collections.abc import Callable
from pathlib import Path

import pytest

from samples import AGENCY
from thidua_cli.cli.new_plan_home import agency_homes, home_around, workspace_around
from thidua_cli.diagnostics import ThiduaError
from thidua_cli.scaffold.problem import AnswerError

Write = Callable[[dict[str, str]], Path]
OTHER = AGENCY.replace("id: so-mau", "id: so-hai")


def test_the_only_agency_is_found_from_below(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    root = write({"2024/ghi-chu.txt": ""})
    monkeypatch.chdir(root / "2024")
    place, workspace = workspace_around(None)
    homes = agency_homes(place, workspace)

    assert (list(homes), homes["so-mau"].folder, homes["so-mau"].name) == (["so-mau"], root, "Sở Mẫu, Ví Dụ")
    assert home_around(place, homes) == "so-mau"


def test_among_several_the_one_around_us_is_taken(folder: Path) -> None:
    for name, text in {"mot": AGENCY, "hai": OTHER}.items():
        (folder / name).mkdir()
        (folder / name / "agency.yaml").write_text(text, encoding="utf-8")
    (folder / "thidua.yaml").write_text("kind: workspace\n", encoding="utf-8")

    found = [
        (place, agency_homes(place, workspace)) for place, workspace in map(workspace_around, (None, Path("hai/x/y")))
    ]

    assert [home_around(place, homes) for place, homes in found] == [None, "so-hai"]


def test_a_plan_outside_its_agency_is_refused(write: Write) -> None:
    root = write({})
    home = agency_homes(*workspace_around(None))["so-mau"]
    home.holds(root / "2024" / "plan.yaml")

    with pytest.raises(AnswerError, match="--out phải nằm trong thư mục của cơ quan"):
        home.holds(root.parent / "plan.yaml")


def test_a_broken_agency_is_not_taken_for_none(folder: Path) -> None:
    (folder / "agency.yaml").write_text("kind: agency\nid: so-mau\n", encoding="utf-8")

    with pytest.raises(ThiduaError, match=r"chưa đọc được cơ quan nào, vì agency\.yaml:1:1"):
        workspace_around(None)
