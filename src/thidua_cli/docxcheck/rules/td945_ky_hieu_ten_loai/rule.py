"""Ký hiệu không đúng tên loại."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.symbols import numbered
from thidua_cli.law.document_types import sign_of

COPIES = frozenset({"SY", "TRS", "SL"})
"""Signs of copies: they stand above the head of what is copied."""

NOT_OF_LETTERS = frozenset({"CV", "KH", "QĐ", "TTR"})
"""No agency shortens its name so; other signs of types might be a name."""


def fault(first: str, wanted: str | None) -> str | None:
    """What is wrong with the first group of a symbol; `wanted` is None for a công văn."""
    if wanted is None:
        extra = first.upper() in NOT_OF_LETTERS
        return f"công văn không ghi chữ tắt tên loại “{first}” trong ký hiệu" if extra else None
    if first == wanted or first.upper() in COPIES:
        return None
    if first.upper() == wanted.upper():
        return f"chữ tắt tên loại ghi “{first}”; phải đúng chữ hoa, chữ thường: “{wanted}”"
    return f"chữ tắt tên loại ghi “{first}”; phải là “{wanted}”"


def check(paper: Paper) -> Iterator[Finding]:
    line, typed = paper.head.number, paper.head.type
    found = numbered(line) if line is not None else None
    wanted = sign_of(typed.text) if typed is not None else None
    if line is None or found is None or not found.groups or (typed is not None and wanted is None):
        return
    first, *others = found.groups
    wrong = fault(first, wanted)
    if wrong is not None:
        yield Finding(paper.span(line), wrong, fix=f"ghi lại ký hiệu, như {wanted or 'SKHCN'}-…")
    for group in others:
        if group.islower() and len(group) > 1:
            message = f"chữ tắt “{group}” trong ký hiệu viết chữ thường; phải in hoa"
            yield Finding(paper.span(line), message, fix=f"ghi {group.upper()}")


RULE = PaperRule(
    "TD945",
    "ky-hieu-ten-loai",
    "Ký hiệu phải đúng chữ tắt của tên loại, đúng chữ hoa, chữ thường.",
    "Phụ lục I, phần I, mục II khoản 3 điểm b; Phụ lục III, mục I",
    ("E04", "E06"),
    check,
    kinds=OFFICIAL,
)
