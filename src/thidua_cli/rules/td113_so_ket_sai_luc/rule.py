"""Sơ kết, tổng kết đặt vào lúc chưa có gì để sơ kết, tổng kết."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Related
from thidua_cli.models.plan import Plan, Review, Wave
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.text.vietnamese import short_date
from thidua_cli.workspace.books import PlanFiles

FINAL = "tong-ket"


def before_wave_ends(wave: Wave) -> Iterator[Finding]:
    review = wave.review
    if review is not None and review.at.last is not None and review.at.last < wave.end:
        message = (
            f"sơ kết, tổng kết {wave.name} vào {review.at.vietnamese}, trước khi đợt kết thúc ({short_date(wave.end)})"
        )
        related = (Related(f"{wave.name} kết thúc", wave.where("to")),)
        yield Finding(review.where("at"), message, fix="sửa thời điểm, hoặc ngày kết thúc đợt", related=related)


def before_start(plan: Plan, review: Review) -> Iterator[Finding]:
    if review.at.last is not None and review.at.last < plan.period.start:
        start = short_date(plan.period.start)
        message = f"sơ kết, tổng kết vào {review.at.vietnamese}, trước khi phong trào bắt đầu ({start})"
        related = (Related("phong trào bắt đầu", plan.period.where("from")),)
        yield Finding(review.where("at"), message, fix="sửa thời điểm", related=related)


def after_final(plan: Plan, final: Review) -> Iterator[Finding]:
    """A sơ kết of the plan or of one of its waves that comes wholly after the tổng kết of the plan."""
    interim = [review for review in (*plan.reviews, *(wave.review for wave in plan.waves)) if review is not None]
    for review in interim:
        if review.kind == FINAL or review.at.first is None or final.at.last is None:
            continue
        if review.at.first > final.at.last:
            message = f"sơ kết vào {review.at.vietnamese}, sau khi đã tổng kết ({final.at.vietnamese})"
            related = (Related("tổng kết", final.where("at")),)
            yield Finding(review.where("at"), message, fix="sửa một trong hai thời điểm", related=related)


def check(files: PlanFiles) -> Iterator[Finding]:
    plan = files.plan
    for wave in plan.waves:
        yield from before_wave_ends(wave)
    for review in plan.reviews:
        early = list(before_start(plan, review))
        yield from early
        if review.kind == FINAL and not early:
            yield from after_final(plan, review)


RULE = Rule("TD113", "so-ket-sai-luc", "Sơ kết, tổng kết theo đúng thứ tự thời gian.", PlanFiles, check)
