"""Prize money: multiple × factor × lương cơ sở of the decision day, rounded up once. Exact, never a float.

Rules of calculation: Điều 49 Nghị định 152/2025/NĐ-CP, and the same before it; every figure comes from the law floor.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import ceil, prod

from thidua_cli.diagnostics import Citation
from thidua_cli.law import Award, award, shelf
from thidua_cli.law.dated import Value, parameter
from thidua_cli.law.prizes import Prize, prize
from thidua_cli.models.choices import SUBJECTS
from thidua_cli.text.vietnamese import short_date

BASE, STEP = "luong-co-so", "lam-tron-tien-thuong"
UNSURE = "unsure"
SURENESS = ("confirmed", "known", UNSURE)


@dataclass(frozen=True, slots=True)
class Money:
    """The prize of one award for one subject on one day.

    `amount` is in đồng, None when it is not known or the law sets none; `reason` then says which. `multiple` includes
    the factor of the subject; `sum` shows the calculation; `ceiling` says that less may be given.
    """

    amount: int | None = None
    multiple: Fraction | None = None
    sum: str | None = None
    confidence: str | None = None
    citations: tuple[Citation, ...] = ()
    reason: str | None = None
    ceiling: bool = False


def base_on(day: date) -> Value | None:
    """Lương cơ sở of a day, in đồng a month."""
    return parameter(BASE).at(day)


@shelf.remember
def money(code: str, subject: str, day: date) -> Money:
    """What a decision of `day` brings; `subject` is individual, collective or household."""
    entry = award(code)
    if entry is None:
        return Money(reason=f"“{code}” không có trong danh mục")
    refusal = _not_given(entry, subject, day)
    if refusal:
        return Money(reason=refusal)
    found = prize(code)
    if found is None:
        return Money(reason="công cụ chưa có mức tiền thưởng của hình thức này")
    multiple = found.multiples.at(day)
    if multiple is None:
        return Money(reason=f"chưa biết mức tiền thưởng của ngày {short_date(day)}{_known_until(found, day)}")
    if multiple.number is None:
        return Money(reason=multiple.words, citations=multiple.citations, confidence=multiple.confidence)
    return _counted(found, multiple, subject, day)


def _not_given(entry: Award, subject: str, day: date) -> str | None:
    """Why nobody of this subject can have the award on a day, if so."""
    if entry.name_on(day) is None:
        return f"ngày {short_date(day)} không có hình thức này"
    if subject not in entry.subjects:
        return f"hình thức này không dành cho {SUBJECTS[subject]}"
    return None


def _known_until(found: Prize, day: date) -> str:
    last = max((value.until for value in found.multiples.values if value.until and value.until < day), default=None)
    return f" (mức gần nhất áp dụng đến {short_date(last)})" if last else ""


def _counted(found: Prize, multiple: Value, subject: str, day: date) -> Money:
    parts = [multiple]
    if subject != found.subject:
        factor = found.factors[subject].at(day) if subject in found.factors else None
        if factor is None:
            return Money(reason=f"công cụ chưa có mức tiền thưởng cho {SUBJECTS[subject]}")
        parts.append(factor)
    base, step = base_on(day), parameter(STEP).at(day)
    if base is None or step is None:
        return Money(reason=f"chưa biết lương cơ sở hoặc cách làm tròn của ngày {short_date(day)}")
    return _money(parts, base, step)


def _money(parts: list[Value], base: Value, step: Value) -> Money:
    factors = [part.number for part in parts if part.number is not None and part.number != 1] or [Fraction(1)]
    multiple, salary, unit = prod(factors, start=Fraction(1)), _whole(base), _whole(step)
    exact = multiple * salary
    amount = rounded_up(exact, unit)
    used = [*parts, base, step] if exact != amount else [*parts, base]
    return Money(
        amount,
        multiple,
        _sum_text(factors, salary, exact, amount),
        weakest(value.confidence for value in used),
        tuple(cited for value in used for cited in value.citations),
        ceiling=parts[0].ceiling,
    )


def _whole(value: Value) -> int:
    """Đồng have no parts; a value of the law without its number is our bug."""
    assert value.number is not None
    assert value.number.denominator == 1
    return value.number.numerator


def rounded_up(exact: Fraction, step: int) -> int:
    """The smallest multiple of `step` that is not less."""
    return ceil(exact / step) * step


def weakest(confidences: Iterable[str]) -> str:
    """A sum is as sure as the least sure of its parts."""
    return max(confidences, key=SURENESS.index)


def _sum_text(factors: list[Fraction], salary: int, exact: Fraction, amount: int) -> str:
    """`0,3 × 1.490.000 = 447.000 → 450.000`."""
    left = " × ".join(decimal_text(number) for number in (*factors, Fraction(salary)))
    shown = f"{left} = {decimal_text(exact)}"
    return shown if exact == amount else f"{shown} → {number_text(amount)}"


def number_text(number: int) -> str:
    """2340000 → `2.340.000`."""
    return f"{number:,}".replace(",", ".")


def decimal_text(number: Fraction) -> str:
    """Fraction(3, 2) → `1,5`; at most four decimals, which is more than any figure of the law has."""
    whole, rest = divmod(number.numerator * 10_000 // number.denominator, 10_000)
    decimals = f"{rest:04}".rstrip("0")
    return f"{number_text(whole)},{decimals}" if decimals else number_text(whole)
