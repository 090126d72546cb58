"""Ngày không có thật, hoặc trước ngày của căn cứ."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from thidua_cli.diagnostics import Severity
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.text.vietnamese import short_date

DAY = timedelta(days=1)
WRITTEN = re.compile(r"ngày\s*(?P<day>\d{1,2})?[\s._…]*tháng\s*(?P<month>\d{1,2})?[\s._…]*năm\s*(?P<year>\d{4})", re.I)
OF_BASIS = re.compile(r"ngày\s+(?P<day>\d{1,2})(?:/|\s+tháng\s+)(?P<month>\d{1,2})(?:/|\s+năm\s+)(?P<year>\d{4})", re.I)
NOT_ITS_OWN = re.compile(r"\b(?:từ|đến|trước|sau)\s+$", re.I)
"""Words before a day on which something happens, rather than the text was issued."""


def last_day(parts: re.Match[str]) -> date | None:
    """The day, or the last one that a blank leaves open; None when there is no such day."""
    year, month = int(parts["year"]), int(parts["month"] or 12)
    try:
        return date(year, month, int(parts["day"] or monthrange(year, month)[1]))
    except ValueError:
        return None


def check(paper: Paper) -> Iterator[Finding]:
    line = paper.head.date
    parts = WRITTEN.search(line.text) if line is not None else None
    if line is None or parts is None:
        return
    issued = last_day(parts)
    if issued is None:
        yield Finding(paper.span(line), f"“{parts[0]}” không phải ngày có thật", fix="ghi lại ngày, tháng, năm")
        return
    tomorrow = paper.around.today + DAY if paper.around.today is not None else None
    if tomorrow is not None and paper.head.is_numbered and parts["day"] and issued > tomorrow:
        message = f"văn bản đã có số mà ghi {parts[0]}, sau ngày chấm {short_date(tomorrow - DAY)}"
        fix = "xem lại ngày; số chỉ ghi khi văn bản đã ký"
        yield Finding(paper.span(line), message, fix=fix)
    for base in paper.head.bases:
        found = OF_BASIS.search(base.text)
        if found is None or NOT_ITS_OWN.search(base.text[: found.start()]):
            continue
        day = last_day(found)
        if day is None or day > issued:
            reason = "không phải ngày có thật" if day is None else "sau ngày của văn bản này"
            yield Finding(paper.span(base), f"ngày của căn cứ, “{found[0]}”, {reason}", fix="xem lại hai ngày")


RULE = PaperRule(
    "TD950",
    "ngay-co-that",
    "Ngày phải có thật, không trước ngày của căn cứ, không ở tương lai.",
    "",
    ("F05",),
    check,
    Severity.WARNING,
    OFFICIAL,
)
