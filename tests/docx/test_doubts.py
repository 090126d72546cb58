"""What is unsure is said where it shows."""

from __future__ import annotations

import pytest

from text.papers import FRONT, paper
from thidua_cli.diagnostics import Severity
from thidua_cli.docx.doubts import doubts

OLD = FRONT.replace("year: 2026", "year: 2019")
BASES = "bases:\n  - Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022\n"


@pytest.mark.parametrize(("front", "count"), [(FRONT, 0), (OLD, 2), (OLD.replace(BASES, ""), 1)])
def test_only_for_old_papers_and_only_what_they_have(front: str, count: int) -> None:
    found = list(doubts(paper("a\n", front), "mau.md"))
    assert len(found) == count
    assert all((each.code, each.severity) == ("TD703", Severity.WARNING) for each in found)
