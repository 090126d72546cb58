"""The law of a day as căn cứ, and what became of a text that a plan cites."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from thidua_cli.law import LegalText, legal_text, texts
from thidua_cli.models.plan import Basis

GENERAL = {"Luật": "Quốc hội", "Nghị định": "Chính phủ"}
"""What a plan cites without being told: laws first, then decrees, of these issuers."""


def cited_on(day: date) -> list[LegalText]:
    """Laws and decrees on thi đua, khen thưởng that are surely in force, in the order of căn cứ: rank, then age.

    Only texts whose title and day of signing are known can be written down; the rest is left to the officer.
    """
    found = [text for text in texts().values() if _can_be_cited(text) and text.in_force_on(day)]
    ranks = list(GENERAL)
    return sorted(found, key=lambda text: (ranks.index(text.type), text.signed.earliest if text.signed else day))


def _can_be_cited(text: LegalText) -> bool:
    return (
        GENERAL.get(text.type) == text.issuer
        and text.title is not None
        and text.signed is not None
        and text.signed.earliest == text.signed.latest
        and text.confidence != "unsure"
    )


def as_basis(text: LegalText) -> dict[str, str | None]:
    """The keys of one căn cứ, None for those left out; a law is cited by its name alone."""
    assert text.title
    assert text.signed
    day = text.signed.earliest.isoformat()
    if text.type == "Luật":
        return {
            "type": text.type,
            "number": None,
            "date": day,
            "issuer": None,
            "about": text.title.removeprefix("Luật "),
        }
    title = text.title[0].lower() + text.title[1:]
    return {"type": text.type, "number": text.number, "date": day, "issuer": text.issuer, "about": title}


def named_by(basis: Basis) -> LegalText | None:
    """The text of our shelf that a căn cứ names: by its number, or for a law by its day."""
    for text in texts().values():
        if basis.number == text.number and basis.type == text.type:
            return text
        if basis.number is None and basis.type == text.type == "Luật" and _signed(text) == basis.day is not None:
            return text
    return None


def _signed(text: LegalText) -> date | None:
    return text.signed.earliest if text.signed and text.signed.earliest == text.signed.latest else None


def successor(text: LegalText, day: date) -> LegalText | None:
    """The first text of the line of successors that is in force on a day."""
    return next((later for later in _line(text) if later.in_force_on(day)), None)


def _line(text: LegalText) -> Iterator[LegalText]:
    following = legal_text(text.replaced_by) if text.replaced_by else None
    if following is not None:
        yield following
        yield from _line(following)
