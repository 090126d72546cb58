"""Chữ của chức vụ và họ tên người ký."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.docxcheck.base import CustomFinding, Finding, NotedFinding, PaperRule
from thidua_cli.docxcheck.foot import is_office
from thidua_cli.docxcheck.gaps import between
from thidua_cli.docxcheck.judge import Form, ill_formed
from thidua_cli.docxcheck.kinds import OFFICIAL, Kind
from thidua_cli.docxcheck.lines import Line
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.rules.td950_ngay_co_that.rule import WRITTEN

SIGNED = frozenset({Kind.DECISION, Kind.NAMED, Kind.LETTER, Kind.INVITATION})
APART = 28
"""Points between posts and a name that is printed in capitals as well: two empty lines."""

NEAR = 12
"""Paragraphs below the office in which a picture of the signature, or of its digital stamp, may bear the name."""

_DEGREE = re.compile(
    r"(GS|PGS|TSKH|TS|ThS|Ths|BSCKI+|BS|KS|CN|NGND|NGƯT|TTND|TTƯT|(?i:(?:phó )?giáo sư|tiến s[ĩỹ]|thạc s[ĩỹ]|bác s[ĩỹ]"
    r"|dược s[ĩỹ]|kỹ sư|cử nhân|luật sư|nhà giáo|nghệ s[ĩỹ]|thầy thuốc|anh hùng))\b\s*[.,]?\s*(?=\S)"
)
_ADDRESS = re.compile(r"(?i:(bà|đồng chí|đ/c)\b|(ông)(?=(?:\s+\w+){3}))\s+(?=\S)")
"""Ông is a family name as well, in names of two or three words."""

_BRACKETS = re.compile(r"\([^)]*\)")


def check(paper: Paper) -> Iterator[Finding]:
    for signature in paper.foot.signatures:
        posts = signature.posts
        capitals = signature.name is None and len(posts) > 1 and stands_apart(paper, *posts[-2:])
        if capitals:
            message = "họ tên người ký in hoa; phải chữ thường"
            yield Finding(paper.span(posts[-1]), message, fix="viết họ tên bằng chữ thường, chỉ hoa chữ đầu")
        posts = posts[:-1] if capitals else posts
        yield from ill_formed(paper, posts, Form("chức vụ người ký", "signature", bold=True, upper=True))
        if signature.name is not None:
            yield from named(paper, signature.name)
        elif not capitals:
            yield from unnamed(paper, posts[-1])


def stands_apart(paper: Paper, before: Line, last: Line) -> bool:
    """A line in capitals far below the posts is a name, unless it is the office that stands above a name."""
    gap = between(paper, before, last)
    below = last.paragraph.number - before.paragraph.number > 1 if gap is None else gap >= APART
    return below and not is_office(last)


def unnamed(paper: Paper, post: Line) -> Iterator[Finding]:
    """No name at all: a fault of what has its number and its day, worth a word in a draft."""
    number = post.paragraph.number
    near = paper.document.paragraphs[number - 1 : number + NEAR]
    if paper.kind not in SIGNED or paper.head.reports_merits or any(one.drawings or one.place.box for one in near):
        return
    parts = WRITTEN.search(paper.head.date.text) if paper.head.date is not None else None
    dated = parts is not None and all(parts.groups())
    form = Finding if paper.head.is_numbered and dated else NotedFinding
    message = f"dưới “{post.text}” không có họ tên người ký"
    yield form(paper.span(post), message, fix="ghi họ tên người ký dưới chỗ ký")


def named(paper: Paper, name: Line) -> Iterator[Finding]:
    yield from ill_formed(paper, [name], Form("họ tên người ký", "signature", bold=True, upper=False))
    degree, address = _DEGREE.match(name.text), _ADDRESS.match(name.text)
    if degree is not None:
        message = f"trước họ tên có “{degree[0].strip()}”; không ghi học hàm, học vị, danh hiệu"
        fix = (
            "bỏ học hàm, học vị; trừ đơn vị sự nghiệp giáo dục, y tế, khoa học, lực lượng vũ trang được ngành cho phép"
        )
        yield Finding(paper.span(name), message, fix=fix)
    elif address is not None:
        message = f"trước họ tên có “{address[0].strip()}”; chỉ ghi họ, tên đệm và tên"
        form = CustomFinding if address[2] else Finding  # where it is a family name after all
        yield form(paper.span(name), message, fix="bỏ lời xưng hô trước họ tên")
    elif any(word[0].islower() for word in _BRACKETS.sub("", name.text).split()) and not re.search(r"\d", name.text):
        message = f"họ tên người ký “{name.text}” chưa viết hoa chữ đầu của từng tiếng"
        yield Finding(paper.span(name), message, fix="viết hoa chữ đầu của họ, tên đệm và tên")


RULE = PaperRule(
    "TD989",
    "chuc-vu-ho-ten",
    "Chức vụ in hoa, đậm; họ tên đậm, không kèm học hàm, học vị.",
    "Phụ lục I, phần I, mục II khoản 7",
    (
        "L02",
        "L03",
    ),
    check,
    kinds=OFFICIAL,
)
