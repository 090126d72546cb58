"""Chữ Nơi nhận."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.judge import ALIGNS, Form, ill_formed
from thidua_cli.docxcheck.kinds import Kind
from thidua_cli.docxcheck.lines import all_lines
from thidua_cli.docxcheck.paper import Paper

LABEL = "Nơi nhận:"
KINDS = frozenset({Kind.DECISION, Kind.NAMED, Kind.LETTER, Kind.INVITATION, Kind.MINUTES})


def check(paper: Paper) -> Iterator[Finding]:
    label = paper.foot.label
    if label is None:
        yield from missing(paper)
        return
    yield from ill_formed(paper, [label], Form("chữ “Nơi nhận:”", "recipients_label", bold=True, italic=True))
    align = label.paragraph.layout.align
    if label.is_whole and align not in {"left", "both"}:
        message = f"“Nơi nhận:” đang {ALIGNS.get(align, align)}; phải sát lề trái"
        yield Finding(paper.span(label), message, fix="canh trái “Nơi nhận:”")
    if label.text != LABEL:
        yield Finding(paper.span(label), f"viết “{label.text}”; phải viết “{LABEL}”", fix=f"viết lại: {LABEL}")


def missing(paper: Paper) -> Iterator[Finding]:
    """What bears a number goes to someone; a regulation issued with a decision has neither."""
    if paper.head.number is None or paper.kind is Kind.MINUTES:
        return
    named = [line for line in all_lines(paper.document.paragraphs) if line.folded.startswith("noi-nhan")]
    if named:
        message = "“Nơi nhận:” không đứng riêng một dòng"
        yield Finding(paper.span(named[-1]), message, fix="đưa các nơi nhận xuống dòng dưới “Nơi nhận:”")
    else:
        yield Finding(paper.span(), "không có “Nơi nhận:” ở cuối văn bản", fix="thêm “Nơi nhận:” và các nơi nhận")


RULE = PaperRule(
    "TD983",
    "chu-noi-nhan",
    "Chữ “Nơi nhận:” cỡ 12, đậm, nghiêng, sát lề trái.",
    "Phụ lục I, phần I, mục II khoản 9 điểm d",
    ("K01",),
    check,
    kinds=KINDS,
)
