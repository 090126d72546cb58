"""When: the period, the waves, the reviews."""

from __future__ import annotations

from datetime import date

from thidua_cli.documents.facts.points import Point
from thidua_cli.documents.facts.prose import flowing, literal, sentence
from thidua_cli.models.choices import REVIEW_KINDS
from thidua_cli.models.plan import Plan, Review, Wave
from thidua_cli.text.vietnamese import short_date


def from_to(start: date, end: date) -> str:
    """`từ ngày 01/01/2014 đến ngày 30/6/2014`."""
    return f"từ ngày {short_date(start)} đến ngày {short_date(end)}"


def period_text(plan: Plan) -> str:
    """`Năm 2023.` for a whole year, else both days."""
    start, end = plan.period.start, plan.period.end
    if (start, end) == (date(start.year, 1, 1), date(start.year, 12, 31)):
        return f"Năm {start.year}."
    return f"T{from_to(start, end)[1:]}."


def wave_points(plan: Plan, only: tuple[str, ...]) -> tuple[Point, ...]:
    """`Đợt 1: từ ngày … đến ngày …`, the occasion, the review; `only` keeps waves by id."""
    waves = (wave for wave in plan.waves if not only or wave.id in only)
    return tuple(Point(lead=literal(wave.name), text=sentence(_wave_text(wave))) for wave in waves)


def _wave_text(wave: Wave) -> str:
    text = flowing(part for part in (from_to(wave.start, wave.end), wave.occasion) if part)
    if wave.review is None:
        return text
    review = _review_clause(wave.review)
    return flowing((text, review if ". " in text else review[:1].lower() + review[1:]))


def _review_clause(review: Review) -> str:
    """`Sơ kết vào tuần đầu tháng 7 năm 2014`, `Sơ kết hằng năm, cùng dịp …`."""
    at = "" if review.at.first is None else "vào "
    return flowing((f"{REVIEW_KINDS[review.kind]} {at}{review.at.vietnamese}", *([review.text] if review.text else ())))


def review_points(plan: Plan, only: tuple[str, ...]) -> tuple[Point, ...]:
    """`Tổng kết: Quý IV năm 2025, vào dịp …`; `only` keeps `so-ket` or `tong-ket`."""
    reviews = (review for review in plan.reviews if not only or review.kind in only)
    return tuple(Point(lead=REVIEW_KINDS[review.kind], text=sentence(_review_text(review))) for review in reviews)


def _review_text(review: Review) -> str:
    return flowing(part for part in (review.at.vietnamese, review.text) if part)
