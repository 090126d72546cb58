"""Quotas in words: `01-02 tập thể; 02-03 cá nhân`, `tối đa 03 tập thể và 06 cá nhân`, `theo chỉ tiêu được phân bổ`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from thidua_cli.documents.facts.names import award_name, is_title, may_receive, receivers
from thidua_cli.documents.facts.prose import joined
from thidua_cli.models.amount import Amount
from thidua_cli.models.choices import RATINGS, SUBJECTS
from thidua_cli.models.plan import STAFF, UNITS
from thidua_cli.models.types import percent_text
from thidua_cli.text.vietnamese import count_text

ALLOCATED = "theo chỉ tiêu được phân bổ"
_BOUNDS = {"max": "tối đa ", "min": "ít nhất ", "": ""}


def amounts_words(amounts: Mapping[str, Amount], codes: tuple[str, ...], day: date) -> str:
    """All subjects of one line; a bound or an allocation that holds for all of them is said once."""
    if all(amount.allocated for amount in amounts.values()):
        known = [words for subject, amount in amounts.items() if (words := _number(amount, _noun(subject, codes), day))]
        return f"{ALLOCATED} ({joined(known)})" if known else ALLOCATED
    bounds = {bound(amount) for amount in amounts.values()}
    if len(bounds) == 1 and not any(amount.allocated for amount in amounts.values()):
        parts = [_number(amount, _noun(subject, codes), day) for subject, amount in amounts.items()]
        return _BOUNDS[bounds.pop()] + _listed(parts, amounts)
    parts = [amount_words(amount, _noun(subject, codes), day) for subject, amount in amounts.items()]
    return _listed(parts, amounts)


def for_subject(amounts: Mapping[str, Amount], subject: str | None) -> dict[str, Amount]:
    """What is set for the subject, or for whoever it may be; all of it for None."""
    return {key: amount for key, amount in amounts.items() if subject in (None, key) or key == "any"}


def takes(amounts: Mapping[str, Amount] | None, codes: tuple[str, ...], subject: str | None) -> bool:
    """Whether a line is for the subject: its amounts say so, or else the law lets one of its awards be given to it."""
    if subject is None or (amounts and subject in amounts):
        return True
    return (not amounts or "any" in amounts) and subject in may_receive(codes)


def amount_words(amount: Amount, noun: str, day: date) -> str:
    """One amount with its noun: `tối đa 03 tập thể`, `20% công chức, viên chức, người lao động`."""
    number = _number(amount, noun, day)
    if amount.allocated:
        return f"{noun} {ALLOCATED}" + (f" ({number})" if number else "")
    return _BOUNDS[bound(amount)] + number


def bound(amount: Amount) -> str:
    """`max`, `min`, or empty for a plain number or a range."""
    if amount.percent is not None:
        return amount.bound or ""
    if amount.count is not None or (amount.min is not None and amount.max is not None):
        return ""
    return "max" if amount.max is not None else "min" if amount.min is not None else ""


def count_words(amount: Amount, noun: str) -> str:
    """A number of things that are no subject of an award: `02 bản`, `ít nhất 02 bản`."""
    return _BOUNDS[bound(amount)] + _number(amount, noun, date.min)


def _number(amount: Amount, noun: str, day: date) -> str:
    """The figure and what it counts, without the bound; empty for an allocation not yet known."""
    if amount.percent is not None:
        assert amount.of is not None
        return f"{percent_text(amount.percent)} {_base(amount.of, day)}"
    if amount.count is not None:
        whole = f"/{count_text(amount.out_of)}" if amount.out_of is not None else ""
        return f"{count_text(amount.count)}{whole} {noun}"
    ends = [count_text(end) for end in (amount.min, amount.max) if end is not None]
    return f"{'-'.join(ends)} {noun}" if ends else ""


def _noun(subject: str, codes: tuple[str, ...]) -> str:
    return SUBJECTS.get(subject) or receivers(codes)


def _base(of: str, day: date) -> str:
    """The denominator in words."""
    if of == STAFF:
        return "công chức, viên chức, người lao động"
    if of == UNITS:
        return "số tập thể"
    if of in RATINGS:
        return f"số người được xếp loại {RATINGS[of]}"
    name = award_name(of, day)
    return f"số {name}" if is_title(of) else f"số {receivers((of,))} được tặng {name}"


def _listed(parts: list[str], amounts: Mapping[str, Amount]) -> str:
    """Ranges and percentages are told apart by `;`: a comma or `và` would run into them."""
    wide = any(amount.percent is not None or (amount.min and amount.max) for amount in amounts.values())
    return "; ".join(parts) if wide else joined(parts)
