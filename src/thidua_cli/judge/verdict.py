"""The three answers, and how answers to parts make the answer to the whole (Kleene's strong logic)."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class Verdict(StrEnum):
    """Missing data is never a pass and never a refusal."""

    MET = "đạt"
    FAILED = "không đạt"
    UNKNOWN = "chưa đủ dữ liệu"


def at_least(number: int, verdicts: Iterable[Verdict]) -> Verdict:
    """Whether `number` of them are met: failed only where even every unknown one would not be enough."""
    met = possible = 0
    for verdict in verdicts:
        met += verdict is Verdict.MET
        possible += verdict is not Verdict.FAILED
    return counted(number, met, possible)


def counted(number: int, sure: int, possible: int) -> Verdict:
    """The same from counts: `sure` are certain, `possible` are those and all that may be."""
    if sure >= number:
        return Verdict.MET
    return Verdict.UNKNOWN if possible >= number else Verdict.FAILED


def all_of(verdicts: Iterable[Verdict]) -> Verdict:
    """Met when nothing fails and nothing is unknown; of none, met."""
    result = Verdict.MET
    for verdict in verdicts:
        if verdict is Verdict.FAILED:
            return verdict
        if verdict is Verdict.UNKNOWN:
            result = verdict
    return result


def any_of(verdicts: Iterable[Verdict]) -> Verdict:
    """Met as soon as one is; of none, failed."""
    result = Verdict.FAILED
    for verdict in verdicts:
        if verdict is Verdict.MET:
            return verdict
        if verdict is Verdict.UNKNOWN:
            result = verdict
    return result


def negated(verdict: Verdict) -> Verdict:
    """Unknown stays unknown."""
    return {Verdict.MET: Verdict.FAILED, Verdict.FAILED: Verdict.MET}.get(verdict, Verdict.UNKNOWN)


def known(answer: bool | None) -> Verdict:
    """Yes, no, or None for what nobody recorded."""
    if answer is None:
        return Verdict.UNKNOWN
    return Verdict.MET if answer else Verdict.FAILED
