from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from samples import Said

Thidua = Callable[..., Said]


def test_the_demo_copies_checks_renders_and_sums_up(thidua: Thidua, folder: Path) -> None:
    said = thidua("demo", "xem-thu")

    assert said.code == 0
    assert "0 lỗi, 0 cảnh báo, 4 thông tin" in said.out
    assert len(list(folder.glob("xem-thu/*/*/plan.yaml"))) == 5
    assert len(list(folder.glob("xem-thu/out/**/*.docx"))) == 5
    assert "Thử tiếp:" in said.out


def test_what_the_demo_suggests_to_try_next_works(thidua: Thidua, folder: Path) -> None:
    said = thidua("demo", "xem-thu")
    steps = [line.split()[1:] for line in said.out.splitlines() if line.startswith("   thidua ")]

    assert len(steps) == 5
    assert [(step, thidua(*step).code) for step in steps] == [(step, 0) for step in steps]


def test_a_folder_with_anything_in_it_is_left_alone(thidua: Thidua, folder: Path) -> None:
    (folder / "xem-thu").mkdir()
    (folder / "xem-thu" / "a.txt").write_text("của tôi", encoding="utf-8")
    said = thidua("demo", "xem-thu")

    assert said.code == 3
    assert "“xem-thu” đã có sẵn" in said.err
    assert [path.name for path in (folder / "xem-thu").iterdir()] == ["a.txt"]
