"""Kế hoạch có thể cho phép nhiều hơn tỷ lệ của luật, tùy ngày áp dụng hoặc số người đạt."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.planned_shares import too_large
from thidua_cli.rules.slots import award_names
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.law_caps import law_limits


def check(files: PlanFiles) -> Iterator[Finding]:
    yield from in_plan(files)
    yield from in_lists(files)


def in_lists(files: PlanFiles) -> Iterator[Finding]:
    """Lists above a share that the law pack is not sure of."""
    for limit in law_limits(files):
        unsure = limit.value is not None and limit.value.confidence == "unsure"
        if unsure and limit.value is not None and limit.most is not None and len(limit.standing) > limit.most:
            asked, name = len(limit.standing), award_names((limit.cap.code,))
            message = f"cần xác nhận tỷ lệ của luật, {name} năm {limit.year}: {limit.sum}; đề nghị {asked}"
            place = limit.standing[limit.most].nominee.where("award")
            fix = "đối chiếu luật của năm xét, rồi bỏ bớt đề nghị nếu vượt"
            yield Finding(place, message, fix=fix, citations=limit.value.citations)


def in_plan(files: PlanFiles) -> Iterator[Finding]:
    for share in too_large(files):
        if not share.sure:
            named = f"{award_names((share.cap.code,))} trên {award_names(share.cap.of[:1])}"
            message = f"cần xác nhận tỷ lệ của luật với kế hoạch {files.plan.id}, {named}: {share.sum}"
            fix = "đối chiếu luật của ngày ban hành và của năm xét, rồi hạ số này nếu vượt"
            yield Finding(share.figure.span or files.plan.where(), message, fix=fix, citations=share.cites)


RULE = Rule(
    "TD208",
    "ty-le-luat-can-xac-nhan",
    "Tỷ lệ có thể vượt luật thì cần xác nhận.",
    PlanFiles,
    check,
    Severity.WARNING,
)
