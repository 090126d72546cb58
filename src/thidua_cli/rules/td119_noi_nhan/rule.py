"""Nơi nhận thiếu, lặp, hoặc mang sẵn dấu mà công cụ tự in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua_cli.diagnostics import Citation, Related
from thidua_cli.models.plan import Plan, Recipient
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.rules.repeats import repeats
from thidua_cli.workspace.books import PlanFiles

DECREE = (Citation("Nghị định 30/2020/NĐ-CP", "Phụ lục I, phần I, mục II, khoản 9"),)
_DASH = re.compile(r"[-–—+*•]\s*")
# Abbreviated words may end with a dot of their own.
_ENDING = re.compile(r"(?:;|(?<!v\.v)\.(?:/\.)?)$")


def missing(plan: Plan) -> Iterator[Finding]:
    if not plan.recipients:
        fix = "thêm `recipients:`, mỗi nơi một dòng"
        yield Finding(plan.where("recipients"), "kế hoạch chưa có nơi nhận (recipients)", fix=fix, citations=DECREE)
    if plan.archive is None:
        fix = "thêm `archive: {unit: …, drafter: …}`; `archive: {office: VT}` là đủ khi không ghi đơn vị soạn thảo"
        yield Finding(plan.where("archive"), "kế hoạch chưa có dòng Lưu (archive)", fix=fix, citations=DECREE)


def signs(recipient: Recipient) -> Iterator[Finding]:
    """The dash before and the sign after are printed by the tool; typed again they print twice."""
    if _DASH.match(recipient.to):
        yield Finding(
            recipient.where("to"), f"nơi nhận “{recipient.to}” mang sẵn gạch đầu dòng", fix="bỏ gạch; khi in tự có"
        )
    for key, value in (("to", recipient.to), ("for", recipient.purpose)):
        if value is not None and _ENDING.search(value):
            message = f"nơi nhận “{value}” mang sẵn dấu ở cuối"
            yield Finding(recipient.where(key), message, fix="bỏ dấu cuối; khi in tự có dấu chấm phẩy, dấu chấm")


def same(recipient: Recipient) -> tuple[str, ...]:
    return tuple(" ".join((text or "").casefold().split()) for text in (recipient.to, recipient.purpose))


def check(files: PlanFiles) -> Iterator[Finding]:
    plan = files.plan
    yield from missing(plan)
    for recipient in plan.recipients:
        yield from signs(recipient)
    for first, again in repeats(plan.recipients, key=same):
        related = (Related("lần thứ nhất", first.where("to")),)
        yield Finding(again.where("to"), f"nơi nhận “{again.to}” đã nêu ở trên", fix="bỏ một dòng", related=related)


RULE = Rule("TD119", "noi-nhan", "Nơi nhận và dòng Lưu đủ, không lặp, không mang sẵn dấu.", PlanFiles, check)
