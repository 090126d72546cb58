"""What `tally` and `budget` share."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from samples import PLAN
from thidua_cli.cli.exit_codes import Exit
from thidua_cli.cli.figures import Format, drawn, readable_plans
from thidua_cli.tally.table import Table

TABLE = Table("Bảng", ("Tên", "Số"), (("An", "1"),), frozenset({1}))


def test_the_plans_of_a_folder_and_how_the_command_ends(
    write: Callable[[dict[str, str]], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write({"plan.yaml": PLAN})
    plans, code = readable_plans(None, "bảng")
    assert ([files.plan.id for files in plans], code) == (["nam-2024"], Exit.OK)
    assert readable_plans(folder / "people.yaml", "bảng") == ([], Exit.USAGE)

    write({"plan.yaml": PLAN, "nominations.yaml": "kind: [\n"})
    assert readable_plans(None, "bảng")[1] is Exit.FOUND
    assert "nominations.yaml: không đọc được nên không có trong bảng" in capsys.readouterr().err


def test_tables_are_drawn_on_a_terminal_only(monkeypatch: pytest.MonkeyPatch) -> None:
    assert drawn([TABLE]) == "Bảng\n\nTên  Số\n---  --\nAn    1\n"
    assert drawn([TABLE], Format.MARKDOWN).startswith("## Bảng\n\n| Tên | Số |\n")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert "│ An  │" in drawn([TABLE])
