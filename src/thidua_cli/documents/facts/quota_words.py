"""Quotas in words: `01-02 tập thể; 02-03 cá nhân`, `tối đa 03 tập thể và 06 cá nhân`, `theo chỉ tiêu được phân bổ`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from thidua_cli.documents.facts.names import may_receive, receivers
from thidua_cli.documents.facts.prose import joined
from thidua_cli.documents.facts.wording import Wording
from thidua_cli.models.amount import Amount
from thidua_cli.models.choices import SUBJECTS
from thidua_cli.models.types import percent_text
from thidua_cli.text.vietnamese import count_text

ALLOCATED = "theo chỉ tiêu được phân bổ"
_BOUNDS = {"max": "tối đa ", "min": "ít nhất ", "": ""}


def amounts_words(amounts: Mapping[str, Amount], codes: tuple[str, ...], wording: Wording) -> str:
    """All subjects of one line; a bound or an allocation that holds for all of them is said once."""
    if all(amount.allocated for amount in amounts.values()):
        numbers = (_number(amount, _noun(subject, codes), wording) for subject, amount in amounts.items())
        known = [number for number in numbers if number]
        return f"{ALLOCATED} ({joined(known)})" if known else ALLOCATED
    bounds = {bound(amount) for amount in amounts.values()}
    if len(bounds) == 1 and not any(amount.allocated for amount in amounts.values()):
        parts = [_number(amount, _noun(subject, codes), wording) for subject, amount in amounts.items()]
        return _BOUNDS[bounds.pop()] + _listed(parts, amounts)
    parts = [amount_words(amount, _noun(subject, codes), wording) for subject, amount in amounts.items()]
    return _listed(parts, amounts)


def for_subject(amounts: Mapping[str, Amount], subject: str | None) -> dict[str, Amount]:
    """What is set for the subject, or for whoever it may be; all of it for None."""
    return {key: amount for key, amount in amounts.items() if subject in (None, key) or key == "any"}


def takes(amounts: Mapping[str, Amount] | None, codes: tuple[str, ...], subject: str | None) -> bool:
    """Whether a line is for the subject: its amounts say so, or else the law lets one of its awards be given to it."""
    if subject is None or (amounts and subject in amounts):
        return True
    return (not amounts or "any" in amounts) and subject in may_receive(codes)


def amount_words(amount: Amount, noun: str, wording: Wording) -> str:
    """One amount with its noun: `tối đa 03 tập thể`, `20% công chức, viên chức, người lao động`."""
    number = _number(amount, noun, wording)
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
    return _BOUNDS[bound(amount)] + _number(amount, noun, Wording(date.min))


def _number(amount: Amount, noun: str, wording: Wording) -> str:
    """The figure and what it counts, without the bound; empty for an allocation not yet known."""
    if amount.percent is not None:
        assert amount.of is not None
        return f"{percent_text(amount.percent)} {wording.base(amount.of)}"
    if amount.count is not None:
        whole = f"/{count_text(amount.out_of)}" if amount.out_of is not None else ""
        return f"{count_text(amount.count)}{whole} {noun}"
    ends = [count_text(end) for end in (amount.min, amount.max) if end is not None]
    return f"{'-'.join(ends)} {noun}" if ends else ""


def _noun(subject: str, codes: tuple[str, ...]) -> str:
    return SUBJECTS.get(subject) or receivers(codes)


def _listed(parts: list[str], amounts: Mapping[str, Amount]) -> str:
    """Ranges and percentages are told apart by `;`: a comma or `và` would run into them."""
    wide = any(amount.percent is not None or (amount.min and amount.max) for amount in amounts.values())
    return "; ".join(parts) if wide else joined(parts)
