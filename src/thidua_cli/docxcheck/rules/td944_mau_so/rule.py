"""Mẫu của số và ký hiệu."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.kinds import OFFICIAL, Kind
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.symbols import Numbered, numbered

MAY_LACK = frozenset({Kind.MINUTES, Kind.LIST})
"""Minutes and lists are often filed without a number of their own."""

DRAFT = re.compile(r"[\s._…]*")


def faults(found: Numbered) -> Iterator[str]:
    """What is wrong with the line, in words."""
    if not re.fullmatch(r"Số:", found.label):
        yield "mở đầu phải là “Số:”"
    number = found.number.strip()
    if re.fullmatch("[1-9]", number):
        yield "số dưới 10 phải thêm số 0 ở trước"
    elif re.fullmatch(r"0\d{2,}|00?", number):
        yield f"số {number} thừa số 0; chỉ số dưới 10 có một số 0 ở trước"
    elif not number.isdecimal() and not DRAFT.fullmatch(number):
        yield f"số “{number}” không phải chữ số"
    inside = found.number.lstrip() + "/" if number.isdecimal() else "/"
    if re.search(r"\s", f"{inside}{found.symbol}"):
        yield "có dấu cách thừa quanh dấu / hoặc trong ký hiệu"
    if re.search("[–—]", found.symbol):
        yield "dùng gạch dài giữa các nhóm chữ, phải là gạch nối (-)"


def check(paper: Paper) -> Iterator[Finding]:
    line = paper.head.number
    if line is None:
        if paper.head.nation is not None and not may_lack(paper):
            fix = "thêm dòng Số: …/… dưới tên cơ quan; chưa có số thì để trống trước dấu /"
            yield Finding(paper.span(), "không thấy dòng số, ký hiệu", fix=fix)
        return
    found = numbered(line)
    wrong = list(faults(found)) if found is not None else ["thiếu dấu / giữa số và ký hiệu"]
    if wrong:
        message = f"số, ký hiệu ghi chưa đúng: {'; '.join(wrong)}"
        yield Finding(paper.span(line), message, fix="ghi theo mẫu Số: 05/KH-SKHCN")


def may_lack(paper: Paper) -> bool:
    return paper.kind in MAY_LACK or paper.head.reports_merits


RULE = PaperRule(
    "TD944",
    "mau-so",
    "Số, ký hiệu ghi theo mẫu Số: 05/KH-SKHCN.",
    "Phụ lục I, phần I, mục II khoản 3",
    ("E02", "E03"),
    check,
    kinds=OFFICIAL,
)
