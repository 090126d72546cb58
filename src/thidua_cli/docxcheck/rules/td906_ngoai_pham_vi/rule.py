"""Văn bản không theo nghị định về công tác văn thư, hoặc chưa nhận ra loại."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.docxcheck.base import Finding, NotedFinding, PaperRule
from thidua_cli.docxcheck.kinds import JUDGED, WORDS, Kind, is_list, is_other, leading_type, nearest_type, of_type
from thidua_cli.docxcheck.lines import Line
from thidua_cli.docxcheck.paper import Paper

OUTSIDE = frozenset({Kind.CERTIFICATE, Kind.PARTY})


def check(paper: Paper) -> Iterator[Finding]:
    typed = paper.head.type
    if paper.kind in OUTSIDE:
        yield NotedFinding(paper.span(), f"đây là {WORDS[paper.kind]}, không theo {paper.profile.text}; chưa chấm gì")
    elif paper.kind is Kind.UNKNOWN:
        known = "chỉ chấm trang giấy và phông chữ"
        yield Finding(paper.span(), f"chưa nhận ra loại văn bản; {known}", fix="nêu loại bằng --type")
    elif typed is not None and of_type(typed.text) is None and not (is_list(typed.text) or is_other(typed.text)):
        yield from strange(paper, typed)


def strange(paper: Paper, typed: Line) -> Iterator[Finding]:
    """A type without a sample in the decree, or one misspelt; one with its title behind it is judged elsewhere."""
    meant = nearest_type(typed.text)
    if meant is not None:
        message = f"tên loại “{typed.text}” gõ sai; chấm theo loại gần nhất: {WORDS[paper.kind]}"
        yield Finding(paper.span(typed), message, fix="gõ lại tên loại cho đúng chữ")
    elif leading_type(typed.text) is None:
        message = f"“{typed.text}” không có mẫu trình bày ở {paper.profile.text}; chỉ chấm phần chung"
        yield NotedFinding(paper.span(typed), f"{message}: trang giấy, chữ, Quốc hiệu, Tiêu ngữ")


RULE = PaperRule(
    "TD906",
    "ngoai-pham-vi",
    "Văn bản phải thuộc loại mà nghị định về công tác văn thư quy định.",
    "",
    (),
    check,
    Severity.WARNING,
    OUTSIDE | JUDGED,
)
