"""The law of a day as căn cứ."""

from __future__ import annotations

from datetime import date

from thidua_cli.law import LegalText, texts

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
