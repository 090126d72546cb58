"""An award that stands in two lines of the plan is asked, not guessed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from exchange.lists import HEAD, PEOPLE, importer
from samples import PLAN, Said

LINES = "awards:\n  - {id: gk-nam, award: giay-khen-so}\n  - {id: gk-dot, award: giay-khen-so}\n"


def test_two_lines_of_one_award(thidua: Callable[..., Said], write: Callable[[dict[str, str]], Path]) -> None:
    imports = importer(write({"people.yaml": PEOPLE, "plan.yaml": PLAN + LINES}), thidua)
    found = imports([HEAD, (1, "Lê Văn An", "", "", "Giấy khen của Giám đốc Sở"), (2, "Lê Văn An", "", "", "gk-dot")])
    assert found.account == (1, 1, 0)
    assert found.document["rows"][0]["questions"][0]["choices"] == ["gk-nam", "gk-dot"]
    assert found.records == [("le-van-an", "gk-dot")]
