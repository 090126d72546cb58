"""Đề nghị, hoặc kế hoạch cho phép, nhiều hơn tỷ lệ của luật."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Fact
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.planned_shares import too_large
from thidua_cli.rules.slots import award_names
from thidua_cli.workspace.books import PlanFiles
from thidua_cli.workspace.law_caps import LawLimit, law_limits


def too_many(files: PlanFiles, limit: LawLimit, most: int) -> Finding:
    """The place is the first nomination beyond the cap, in the order of the files."""
    assert limit.base is not None
    assert limit.value is not None
    asked = len(limit.standing)
    name = award_names((limit.cap.code,))
    message = f"{name}, năm {limit.year}, kế hoạch {files.plan.id}: {limit.sum}; đề nghị {asked}; vượt {asked - most}"
    fact = Fact(f"{limit.base.text}: {limit.base.number}", limit.base.span)
    fix = f"bỏ {asked - most} đề nghị: đây là giới hạn của luật, không xin thêm được"
    place = limit.standing[most].nominee.where("award")
    return Finding(place, message, fix=fix, facts=(fact,), citations=limit.value.citations)


def in_lists(files: PlanFiles) -> Iterator[Finding]:
    for limit in law_limits(files):
        sure = limit.value is not None and limit.value.confidence != "unsure"
        if sure and limit.most is not None and len(limit.standing) > limit.most:
            yield too_many(files, limit, limit.most)


def in_plan(files: PlanFiles) -> Iterator[Finding]:
    for share in too_large(files):
        if share.sure:
            named = f"{award_names((share.cap.code,))} trên {award_names(share.cap.of[:1])}"
            message = f"kế hoạch {files.plan.id} cho phép quá tỷ lệ của luật, {named}: {share.sum}"
            span = share.figure.span or files.plan.where()
            yield Finding(span, message, fix="hạ số này, hoặc tính theo tỷ lệ của luật", citations=share.cites)


def check(files: PlanFiles) -> Iterator[Finding]:
    yield from in_plan(files)
    yield from in_lists(files)


RULE = Rule("TD207", "vuot-ty-le-luat", "Danh hiệu có tỷ lệ trong luật không được vượt tỷ lệ ấy.", PlanFiles, check)
