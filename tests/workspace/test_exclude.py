"""Patterns of thidua.yaml: what they leave out, and that one without a file is said."""

from collections.abc import Callable
from pathlib import Path

import pytest

from samples import PLAN, Said
from thidua_cli.workspace.exclude import idle_patterns, kept

Thidua = Callable[..., Said]
Write = Callable[[dict[str, str]], Path]


def test_an_excluded_file_is_not_read(thidua: Thidua, write: Write) -> None:
    write({"thidua.yaml": "kind: workspace\nexclude: [nhap/*]\n", "plan.yaml": PLAN, "nhap/a.yaml": "kind: plan\n"})
    said = thidua("validate")
    assert (said.code, said.out.startswith("Đã kiểm tra 4 tệp")) == (0, True)


@pytest.mark.parametrize("pattern", ["nhap", "./nhap/*", "nháp/*"])
def test_a_pattern_without_a_file_is_said_at_its_place(thidua: Thidua, write: Write, pattern: str) -> None:
    settings = f"kind: workspace\nexclude:\n  - out/*\n  - {pattern}\n"
    write({"thidua.yaml": settings, "out/b.yaml": "a: b\n", "nhap/a.yaml": "kind: people\npeople: []\n"})
    said = thidua("validate", "-f", "concise")
    assert said.code == 0
    assert said.out == f"thidua.yaml:4:5: TD027 info mẫu “{pattern}” không khớp tệp YAML nào của kho\n"


def test_without_settings_everything_is_read(tmp_path: Path) -> None:
    file = tmp_path / "out" / "a.yaml"
    assert kept([file], file, None) == [file]
    assert kept([file], tmp_path, None) == [file]
    assert list(idle_patterns([file], file, None)) == []
