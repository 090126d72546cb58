"""Số, ngày, cơ quan của văn bản làm căn cứ."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.paper import Paper

_LAW = re.compile(r"Căn cứ (?:Bộ luật|Luật|Pháp lệnh)\b")
_OTHER = re.compile(
    r"Căn cứ (Nghị định|Thông tư|Quyết định|Nghị quyết|Chỉ thị|Kế hoạch|Công văn|Hướng dẫn|Tờ trình|Báo cáo)\b"
)
_PARTY = re.compile(
    r"Đảng|Trung ương|Bộ Chính trị|Ban Bí thư|Đại hội|Ban Chấp hành|Hội nghị|[Tt]ỉnh ủy|[Tt]hành ủy|Hiệp hội"
)
"""Papers of the Party and of meetings are numbered by rules of their own."""

_NUMBER = re.compile(r"\bsố\s*:?\s*[\d.…_]*\s*[/-]\s*\S|\bsố\s*:?\s*\d+", re.IGNORECASE)
_DAY = re.compile(r"ngày[\s\d.…_]*(?:tháng[\s\d.…_]*năm|[/.-])\s*[\d.…_/-]+", re.IGNORECASE)
_ISSUER = re.compile(r"\bcủa\b")
_LAW_NUMBER = re.compile(r"\bsố\s*:?\s*\d+/[^\s,;]*(?:QH|PL|L-CTN)", re.IGNORECASE)


def check(paper: Paper) -> Iterator[Finding]:
    for line in paper.head.bases:
        if _LAW.match(line.text):
            faults, fix = law_faults(line.text), "luật, pháp lệnh chỉ ghi tên và ngày ban hành"
        elif _OTHER.match(line.text) and not _PARTY.search(line.text):
            faults, fix = lacking(line.text), "ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu"
        else:
            continue
        if faults:
            yield Finding(paper.span(line), f"căn cứ {', '.join(faults)}", fix=fix)


def law_faults(text: str) -> list[str]:
    faults = ["là luật hoặc pháp lệnh mà ghi số, ký hiệu; chỉ ghi tên và ngày"] if _LAW_NUMBER.search(text) else []
    return faults if _DAY.search(text) else [*faults, "không ghi ngày ban hành; phải ghi đủ ngày, tháng, năm"]


def lacking(text: str) -> list[str]:
    wanted = (("số, ký hiệu", _NUMBER), ("ngày ban hành", _DAY), ("cơ quan ban hành", _ISSUER))
    missing = [name for name, pattern in wanted if pattern.search(text) is None]
    return [f"thiếu {' và '.join(missing)}; phải ghi đủ số, ký hiệu, ngày và cơ quan ban hành"] if missing else []


RULE = PaperRule(
    "TD961",
    "ghi-can-cu",
    "Căn cứ ghi đủ số, ngày, cơ quan ban hành; luật, pháp lệnh chỉ ghi ngày.",
    "Phụ lục I, phần I, mục II khoản 6 điểm a",
    ("H03",),
    check,
    kinds=OFFICIAL,
)
