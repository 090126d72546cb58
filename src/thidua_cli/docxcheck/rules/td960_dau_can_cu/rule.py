"""Dấu cuối của từng căn cứ."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.judge import ending
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.opening import more_bases
from thidua_cli.docxcheck.paper import Paper

BETWEEN = ";"


def check(paper: Paper) -> Iterator[Finding]:
    bases = paper.head.bases
    for place, line in enumerate(bases, start=1):
        wanted = BETWEEN if place < len(bases) else paper.profile.bases_end
        if line.text.endswith(wanted) or (place == len(bases) and goes_on(paper)):
            continue
        which = "căn cứ cuối cùng" if place == len(bases) else "căn cứ"
        message = f"{which} {ending(line.text)}; phải kết thúc bằng dấu “{wanted}”"
        yield Finding(paper.span(line), message, fix=f"kết thúc bằng dấu “{wanted}”")


def goes_on(paper: Paper) -> bool:
    """Whether the list is followed by `Thực hiện …;`, which stands for one more căn cứ."""
    return bool(more_bases(paper)) and paper.head.bases[-1].text.endswith(BETWEEN)


RULE = PaperRule(
    "TD960",
    "dau-can-cu",
    "Mỗi căn cứ kết thúc bằng dấu chấm phẩy, căn cứ cuối cùng bằng dấu chấm.",
    "Phụ lục I, phần I, mục II khoản 6 điểm a",
    ("H02",),
    check,
    kinds=OFFICIAL,
)
