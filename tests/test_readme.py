"""The tour in README.md is real: each `$ thidua …` is run in order and must print what stands below it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from samples import Said

README = Path(__file__).parents[1] / "README.md"
CUT = "…"


def tour() -> list[tuple[list[str], str]]:
    text = README.read_text(encoding="utf-8")
    blocks = re.findall(r"^```console\n\$ thidua (.*?)\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    return [(command.split(), expected) for command, expected in blocks]


def one_name_too_many() -> None:
    """What the text between the blocks asks the reader to do."""
    path = Path("thidua-demo/hung-yen-skhcn/2023/nominations/chi-cuc-tdc.yaml")
    names = "".join(f"  - {{person: {who}, award: bk-tinh}}\n" for who in ("nguyen-thi-hao", "trinh-thi-hoa"))
    path.write_text(path.read_text(encoding="utf-8") + names, encoding="utf-8", newline="\n")


def shown_in(expected: str, printed: str) -> bool:
    """Whether `printed` is `expected`, where a line `…` stands for any number of lines."""
    pattern = ".*".join(re.escape(part) for part in expected.split(f"{CUT}\n"))
    return re.fullmatch(pattern, printed, re.DOTALL) is not None


def test_the_tour_prints_what_it_shows(thidua: Callable[..., Said], folder: Path) -> None:
    steps = tour()
    assert [command[0] for command, _ in steps] == ["demo", "validate", "tally", "render"]
    for command, expected in steps:
        if command[0] == "validate":
            one_name_too_many()
        printed = thidua(*command).out
        assert shown_in(expected, printed), printed
