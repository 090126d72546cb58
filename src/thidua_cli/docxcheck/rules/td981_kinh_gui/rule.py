"""Kính gửi và các nơi ở dưới nó."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.judge import Form, ending, ill_formed
from thidua_cli.docxcheck.kinds import Kind
from thidua_cli.docxcheck.lines import Line
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.law.spelling import fold

_FREE = ("bao-cao", "cong-dien", "phieu-", "giay-", "don-", "thu-")
"""Types that may greet as well as not."""

_GREETS = "to-trinh"


def check(paper: Paper) -> Iterator[Finding]:
    lines = paper.head.addressee
    typed = fold(paper.head.type.text) if paper.head.type is not None else ""
    if not lines:
        if paper.kind is Kind.LETTER or typed == _GREETS:
            name = "công văn" if paper.kind is Kind.LETTER else "tờ trình"
            yield Finding(paper.span(), f"{name} không có dòng “Kính gửi:”", fix="thêm dòng “Kính gửi: …” trên lời văn")
        return
    if paper.kind is not Kind.LETTER and typed != _GREETS and not typed.startswith(_FREE):
        message = "“Kính gửi” chỉ có ở công văn, tờ trình, báo cáo lên cấp trên"
        yield Finding(paper.span(lines[0]), message, fix="bỏ “Kính gửi”, ghi nơi gửi vào “Nơi nhận”")
    yield from ill_formed(paper, lines, Form("Kính gửi", "addressee"))
    yield from ill_set(paper, lines[0], lines[1:])


def ill_set(paper: Paper, first: Line, items: tuple[Line, ...]) -> Iterator[Finding]:
    """One addressee stands behind the colon, several on lines of their own."""
    label, colon, name = first.text.partition(":")
    if not colon:
        yield Finding(paper.span(first), f"sau “{label[:8]}” không có dấu hai chấm", fix="viết “Kính gửi:”")
    elif not items and name.rstrip().endswith(";"):
        message = "nhiều nơi trong “Kính gửi” mà không gạch đầu dòng từng nơi"
        yield Finding(paper.span(first), message, fix="mỗi nơi một dòng, đầu dòng gạch, cuối dòng chấm phẩy")
    elif len(items) == 1 and not name.strip():
        message = "“Kính gửi” chỉ một nơi mà nơi ấy ở dòng riêng"
        yield Finding(paper.span(items[0]), message, fix="viết nơi ấy cùng dòng với “Kính gửi:”")
    elif len(items) > 1 and name.strip():
        message = "“Kính gửi” nhiều nơi mà nơi đầu ở cùng dòng với “Kính gửi:”"
        yield Finding(paper.span(first), message, fix="đưa nơi đầu xuống dòng riêng, có gạch đầu dòng")
    for place, item in enumerate(items if len(items) > 1 else (), start=1):
        end = "." if place == len(items) else ";"
        if not item.text.endswith(end):
            message = f"dòng này {ending(item.text)}; phải kết thúc bằng dấu “{end}”"
            yield Finding(paper.span(item), message, fix=f"kết thúc dòng bằng dấu “{end}”")


RULE = PaperRule(
    "TD981",
    "kinh-gui",
    "Kính gửi đúng loại văn bản, từng nơi một dòng.",
    "Phụ lục I, phần I, mục II khoản 9",
    (
        "J01",
        "J02",
    ),
    check,
    kinds=frozenset({Kind.LETTER, Kind.NAMED, Kind.DECISION}),
)
