"""Dòng Kèm theo của phụ lục."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.body import Appendix
from thidua_cli.docxcheck.judge import Form, ill_formed
from thidua_cli.docxcheck.kinds import OFFICIAL, Kind
from thidua_cli.docxcheck.lines import Line, whole_line
from thidua_cli.docxcheck.paper import Paper

FORM = Form("dòng “(Kèm theo …)”", "attached", italic=True, align="center")
_NUMBER = re.compile(r"số\s*:?\s*([\d\s.…_]*)/\s*([\w-]+)", re.IGNORECASE)
_DAY = re.compile(r"ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})", re.IGNORECASE)
_SHORT_DAY = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")


def check(paper: Paper) -> Iterator[Finding]:
    for appendix in paper.appendices:
        line = attached(appendix)
        if line is None:
            message = "dưới tên phụ lục không có dòng “(Kèm theo …)”"
            fix = "thêm dòng nghiêng: “(Kèm theo <tên loại> số … ngày … của …)”"
            yield Finding(paper.span(appendix.heading), message, fix=fix)
            continue
        yield from ill_formed(paper, [line], FORM)
        yield from mismatches(paper, line)


def attached(appendix: Appendix) -> Line | None:
    """All of it, be it broken or not."""
    return whole_line(appendix.attached.paragraph) if appendix.attached is not None else None


def mismatches(paper: Paper, line: Line) -> Iterator[Finding]:
    """Number, symbol and day that are not those of the paper; what is blank on either side fits."""
    head = paper.head
    if head.number is None:
        return
    fix = "chép lại số, ký hiệu, ngày ở đầu văn bản"
    own, said = _NUMBER.search(head.number.text), _NUMBER.search(line.text)
    if own is not None and said is not None and not (own[2] == said[2] and alike(own[1], said[1])):
        message = f"ghi kèm theo văn bản số {shown(said)}; văn bản này là số {shown(own)}"
        yield Finding(paper.span(line), message, fix=fix)
    days = [day_of(text) for text in (head.date.text if head.date is not None else "", line.text)]
    if days[0] and days[1] and days[0] != days[1]:
        first, second = ("/".join(map(str, day)) for day in days)
        yield Finding(paper.span(line), f"ghi ngày {second}; văn bản này ký ngày {first}", fix=fix)


def alike(one: str, other: str) -> bool:
    """Whether two numbers are the same, zeros before them not counted; a blank one waits for its number."""
    digits = [re.sub(r"\D", "", text).lstrip("0") for text in (one, other)]
    return not all(digits) or digits[0] == digits[1]


def shown(match: re.Match[str]) -> str:
    return f"{match[1].strip()}/{match[2]}"


def day_of(text: str) -> tuple[int, ...]:
    """Day, month and year; nothing where one of them is blank."""
    match = _DAY.search(text) or _SHORT_DAY.search(text)
    return tuple(map(int, match.groups())) if match is not None else ()


RULE = PaperRule(
    "TD993",
    "kem-theo",
    "Dòng “(Kèm theo …)” của phụ lục khớp với số, ngày của văn bản.",
    "Phụ lục I, phần I, mục III khoản 1 điểm c",
    ("M03",),
    check,
    kinds=OFFICIAL | {Kind.APPENDIX},
)
