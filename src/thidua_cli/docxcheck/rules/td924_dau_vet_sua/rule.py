"""Dấu vết sửa và nhận xét còn trong tệp."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docxcheck.base import Finding, PaperRule
from thidua_cli.docxcheck.letters import everything, often
from thidua_cli.docxcheck.paper import Paper


def check(paper: Paper) -> Iterator[Finding]:
    changed = [one for one in everything(paper) if one.inserted or one.deleted]
    if changed:
        message = f"còn dấu vết sửa (theo dõi thay đổi){often(len(changed))}"
        yield Finding(paper.span(changed[0]), message, fix="chấp nhận hoặc bỏ mọi thay đổi, rồi tắt theo dõi thay đổi")
    commented = [one for one in everything(paper) if one.commented]
    if commented:
        message = f"còn nhận xét{often(len(commented))}"
        yield Finding(paper.span(commented[0]), message, fix="xóa mọi nhận xét")


RULE = PaperRule(
    "TD924",
    "dau-vet-sua",
    "Không còn dấu vết sửa, nhận xét.",
    "",
    ("B10",),
    check,
)
