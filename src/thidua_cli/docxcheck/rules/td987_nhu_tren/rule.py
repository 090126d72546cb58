"""Dòng đầu của Nơi nhận."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.docxcheck.base import CustomFinding, Finding, PaperRule
from thidua_cli.docxcheck.body import Level
from thidua_cli.docxcheck.kinds import Kind
from thidua_cli.docxcheck.lines import Line
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.recipients import listed

KINDS = frozenset({Kind.DECISION, Kind.LETTER, Kind.NAMED})
_GREETING = frozenset({"to-trinh", "bao-cao"})
_FIGURES = re.compile(r"\d+")
_NOTE = re.compile(r"\(.*")


def check(paper: Paper) -> Iterator[Finding]:
    lines = [one.line for one in listed(paper)]
    if not lines:
        return
    first = lines[0]
    if paper.kind is Kind.DECISION:
        yield from named_articles(paper, first)
    elif greets(paper) and not first.folded.startswith("nhu-tren"):
        message = "văn bản có “Kính gửi” mà dòng đầu của Nơi nhận không phải “- Như trên;”"
        yield Finding(paper.span(first), message, fix="thêm dòng đầu: “- Như trên;”")


def greets(paper: Paper) -> bool:
    """Whether it says Kính gửi and is of a type that may."""
    typed = paper.head.type.folded if paper.head.type is not None else ""
    return bool(paper.head.addressee) and (paper.kind is Kind.LETTER or typed in _GREETING)


def named_articles(paper: Paper, first: Line) -> Iterator[Finding]:
    """A decision goes first to those whom its last article names."""
    articles = {text.label.split()[-1].rstrip(".:") for text in paper.text if text.level is Level.ARTICLE}
    if not first.folded.startswith(("nhu-dieu", "nhu-khoan", "nhu-tren")):
        message = "dòng đầu của Nơi nhận không phải “- Như Điều …;”"
        fix = "thêm dòng đầu: “- Như Điều …;” với số của điều về thi hành"
        yield CustomFinding(paper.span(first), message, fix=fix)
    elif first.folded.startswith("nhu-dieu"):
        unknown = [one for one in _FIGURES.findall(_NOTE.sub("", first.text)) if articles and one not in articles]
        if unknown:
            message = f"Nơi nhận gọi Điều {', '.join(unknown)} mà văn bản không có điều ấy"
            yield Finding(paper.span(first), message, fix="sửa số của điều về thi hành")


RULE = PaperRule(
    "TD987",
    "nhu-tren",
    "Nơi nhận bắt đầu bằng “Như trên” hoặc “Như Điều”.",
    "Phụ lục I, phần I, mục II khoản 9 điểm b",
    ("K06",),
    check,
    kinds=KINDS,
)
