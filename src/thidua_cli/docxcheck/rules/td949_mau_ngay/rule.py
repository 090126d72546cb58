"""Cách ghi địa danh, ngày tháng năm."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.docxcheck.base import CustomFinding, Finding, PaperRule
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.paper import Paper

PARTS = re.compile(
    r"(?P<place>.*?)\s*(?P<comma>,?)\s*(?P<d>ngày)\s*(?P<day>\d*)[\s._…]*(?P<m>tháng)\s*(?P<month>\d*)[\s._…]*"
    r"(?P<y>năm)\s*(?P<year>\d*)(?P<open>[._…]*)",
    re.IGNORECASE,
)
_YEAR = 4


def faults(parts: re.Match[str]) -> Iterator[str]:
    """What the decree wants otherwise, in words."""
    place, day, month, year = parts["place"], parts["day"], parts["month"], parts["year"]
    if place and not parts["comma"]:
        yield "sau địa danh phải có dấu phẩy"
    if not place:
        yield "thiếu địa danh"
    elif place[0].islower():
        yield "địa danh phải viết hoa"
    if len(day) == 1:
        yield f"ngày {day} phải ghi {day.zfill(2)}"
    if month in {"1", "2"}:
        yield f"tháng {month} phải ghi {month.zfill(2)}"
    capital = [parts[name] for name in ("d", "m", "y") if place and parts[name][0].isupper()]
    if capital:
        yield f"{', '.join(f'“{word}”' for word in capital)} phải viết thường"
    if 0 < len(year) < _YEAR and not parts["open"]:
        yield f"năm {year} phải ghi đủ bốn chữ số"


def check(paper: Paper) -> Iterator[Finding]:
    line = paper.head.date
    parts = PARTS.match(line.text) if line is not None else None
    if line is None:
        return
    fix = "ghi như Hưng Yên, ngày 05 tháng 02 năm 2026; Hưng Yên, ngày 15 tháng 3 năm 2026"
    if parts is None:
        message = "dòng địa danh, ngày tháng năm: phải viết đủ “ngày … tháng … năm …”"
        yield Finding(paper.span(line), message, fix=fix)
        return
    wrong = list(faults(parts))
    if wrong:
        yield Finding(paper.span(line), f"dòng địa danh, ngày tháng năm: {'; '.join(wrong)}", fix=fix)
    month = parts["month"]
    if re.fullmatch("0[3-9]", month):
        message = f"tháng {month}: chỉ tháng 1 và tháng 2 thêm số 0, nên ghi tháng {month[1]}"
        yield CustomFinding(paper.span(line), message, fix=fix)


RULE = PaperRule(
    "TD949",
    "mau-ngay",
    "Địa danh có dấu phẩy theo sau; ngày dưới 10, tháng 1 và 2 thêm số 0.",
    "Phụ lục I, phần I, mục II khoản 4",
    ("F03", "F04"),
    check,
    kinds=OFFICIAL,
)
