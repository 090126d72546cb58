"""Dấu cuối đề mục; đề mục đứng một mình cuối trang."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.body import Level, Text
from thidua_cli.docxcheck.kinds import OFFICIAL
from thidua_cli.docxcheck.paper import Paper
from thidua_cli.docxcheck.prose import each_once
from thidua_cli.text.lines import END_MARK

TITLES = frozenset({Level.ROMAN, Level.CAPITAL, Level.CLAUSE, Level.DECIMAL, Level.POINT})
LONGEST = 80
"""Letters; a longer bold line is a sentence, which has its end sign."""

LONGEST_NAME = 40
"""Letters; a bold khoản that is longer may be a whole sentence."""

_ENDS = (".", ";", ",")


def check(paper: Paper) -> Iterator[Finding]:
    titles = [text for text in paper.text if is_title(text)]
    ended = [text.paragraph for text in titles if is_ended(text)]
    yield from each_once(
        paper,
        ended,
        lambda one: {f"đề mục kết thúc bằng dấu “{one.text.rstrip()[-1]}”"},
        "đề mục không có dấu cuối",
        "bỏ dấu cuối đề mục",
    )
    loose = [text.paragraph for text in titles if not text.paragraph.layout.keep_next]
    yield from each_once(
        paper,
        loose,
        lambda _: {"đề mục không gắn với đoạn dưới"},
        "có thể đứng một mình cuối trang",
        "chọn đề mục, đặt “Keep with next” (giữ cùng đoạn sau)",
    )


def is_ended(text: Text) -> bool:
    is_name = len(text.rest) <= LONGEST_NAME or text.level is Level.ROMAN
    ended = text.rest.endswith(_ENDS) and not text.rest.endswith(END_MARK)
    return text.rest.endswith(":") or (is_name and ended)


def is_title(text: Text) -> bool:
    return text.is_heading and text.level in TITLES and len(text.rest) <= LONGEST


RULE = PaperRule(
    "TD976",
    "cuoi-de-muc",
    "Đề mục không có dấu cuối và không đứng một mình cuối trang.",
    "",
    ("I13", "I14"),
    check,
    Severity.WARNING,
    OFFICIAL,
)
