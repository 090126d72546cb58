"""Every record goes to the file of its unit; files of other years and plans are left alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from exchange.lists import HEAD, PEOPLE, Imported, importer
from samples import PLAN, Said
from thidua_cli.source import read_text

LONG = PLAN.replace("2024-12-31", "2025-12-31").replace("type: annual", "type: thematic")
ROWS = [
    HEAD,
    (1, "Lê Văn An", "", "Văn phòng Sở", "LĐTT"),
    (2, "Sở Mẫu", "", "", "Cờ thi đua của UBND tỉnh"),
    (3, "Hợp tác xã Ví Dụ", "", "Xã B", "Bằng khen UBND tỉnh"),
]


def lists(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("nominations/**/*.yaml"))


def test_one_file_a_unit_one_for_the_agency_one_for_outsiders(imports: Callable[..., Imported], folder: Path) -> None:
    assert imports(ROWS, "--apply").account == (3, 0, 0)
    names = ["co-quan.yaml", "ngoai-co-quan.yaml", "van-phong.yaml"]
    assert lists(folder) == [f"2024/nominations/{name}" for name in names]


def test_a_second_import_finds_all_of_them_again(imports: Callable[..., Imported], folder: Path) -> None:
    imports(ROWS, "--apply")
    before = lists(folder)
    more = [HEAD, (1, "Hợp tác xã Khác", "", "Xã B", "Bằng khen UBND tỉnh"), *ROWS[1:]]
    assert imports(more, "--apply").account == (1, 0, 3)
    assert lists(folder) == before


def test_a_list_made_by_one_unit_stays_together(imports: Callable[..., Imported], folder: Path) -> None:
    imports(ROWS, "--apply", "--unit", "phong-a")
    assert lists(folder) == ["2024/nominations/phong-a.yaml"]


def test_a_plan_of_several_years_has_a_folder_a_year(
    thidua: Callable[..., Said], write: Callable[[dict[str, str]], Path]
) -> None:
    folder = write({"people.yaml": PEOPLE, "plan.yaml": LONG})
    run = importer(folder, thidua)
    for year in ("2024", "2025"):
        assert run(ROWS[:2], "--year", year, "--apply").account == (1, 0, 0)
    assert lists(folder) == ["nominations/2024/van-phong.yaml", "nominations/2025/van-phong.yaml"]


def test_a_file_of_another_plan_in_the_way_is_not_touched(imports: Callable[..., Imported], folder: Path) -> None:
    path = folder / "2024/nominations/van-phong.yaml"
    path.parent.mkdir()
    text = "kind: nominations\nplan: khac\nyear: 2024\nnominations: []\n"
    path.write_text(text, encoding="utf-8", newline="\n")
    imports(ROWS[:2], "--apply")
    assert path.read_text(encoding="utf-8") == text
    new = (folder / "2024/nominations/van-phong-2024.yaml").read_text(encoding="utf-8")
    assert read_text(new, "x")[0][0].data == {
        "kind": "nominations",
        "plan": "nam-2024",
        "year": "2024",
        "unit": "van-phong",
        "nominations": [{"person": "le-van-an", "award": "lao-dong-tien-tien"}],
    }
