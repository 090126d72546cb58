"""Chỗ của dòng địa danh, ngày tháng năm."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.kinds import OFFICIAL, Kind
from thidua_cli.docxcheck.lines import Line
from thidua_cli.docxcheck.paper import Paper

DATED = OFFICIAL - {Kind.MINUTES, Kind.LIST}
"""Minutes say their day in the text; what is no type of the decree need not have one."""

SAME_LINE = re.compile(r"\bngày\b.*\btháng\b.*\bnăm\b", re.IGNORECASE)


def misplaced(number: Line, date: Line) -> str | None:
    """What is wrong with the place of the date beside the number."""
    one, other = number.paragraph.place, date.paragraph.place
    if one.table is None or one.table != other.table:
        apart = number.paragraph is not date.paragraph and one.table == other.table
        return "không cùng dòng với số, ký hiệu" if apart else None
    if one.row != other.row:
        return "không cùng hàng với số, ký hiệu"
    return None if one.cell < other.cell else "không ở bên phải số, ký hiệu"


def check(paper: Paper) -> Iterator[Finding]:
    number, date = paper.head.number, paper.head.date
    fix = "đặt dòng địa danh, ngày tháng năm dưới Quốc hiệu, cùng dòng với số, ký hiệu"
    if date is None:
        written = number is not None and SAME_LINE.search(number.text)
        if paper.head.nation is not None and paper.kind in DATED and not written:
            yield Finding(paper.span(), "không thấy dòng địa danh, ngày tháng năm", fix=fix)
    elif number is not None:
        wrong = misplaced(number, date)
        if wrong is not None:
            yield Finding(paper.span(date), f"dòng địa danh, ngày tháng năm {wrong}", fix=fix)


RULE = PaperRule(
    "TD947",
    "vi-tri-ngay",
    "Dòng địa danh, ngày tháng năm ở bên phải, cùng dòng với số.",
    "Phụ lục I, phần I, mục II khoản 4 điểm c",
    ("F01",),
    check,
    kinds=OFFICIAL,
)
