"""Văn bản không theo nghị định về công tác văn thư, hoặc chưa nhận ra loại."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.docxcheck.base import Finding, NotedFinding, PaperRule
from thidua_cli.docxcheck.kinds import WORDS, Kind
from thidua_cli.docxcheck.paper import Paper

OUTSIDE = frozenset({Kind.CERTIFICATE, Kind.PARTY})


def check(paper: Paper) -> Iterator[Finding]:
    if paper.kind in OUTSIDE:
        yield NotedFinding(paper.span(), f"đây là {WORDS[paper.kind]}, không theo {paper.profile.text}; chưa chấm gì")
    else:
        known = "chỉ chấm trang giấy và phông chữ"
        yield Finding(paper.span(), f"chưa nhận ra loại văn bản; {known}", fix="nêu loại bằng --type")


RULE = PaperRule(
    "TD906",
    "ngoai-pham-vi",
    "Văn bản phải thuộc loại mà nghị định về công tác văn thư quy định.",
    "",
    (),
    check,
    Severity.WARNING,
    OUTSIDE | {Kind.UNKNOWN},
)
