"""The law of a day as căn cứ."""

from __future__ import annotations

from datetime import date

from thidua_cli.law import LegalText, texts

GENERAL = {"Luật": "Quốc hội", "Nghị định": "Chính phủ"}
"""What a plan cites without being told: laws first, then decrees, of these issuers."""
LOCAL = "chinh-quyen-dia-phuong"
"""The subject of the law that an Ủy ban nhân dân acts by."""


def cited_on(day: date, *subjects: str) -> list[LegalText]:
    """Laws and decrees on thi đua, khen thưởng that are surely in force, in the order of căn cứ: rank, then age.

    Those on other `subjects` come first of their rank. Only texts whose title and day of signing are known can be
    written down; the rest is left to the officer.
    """
    asked = {None, *subjects}
    found = [text for text in texts().values() if text.subject in asked and _can_be_cited(text)]
    held = [text for text in found if text.in_force_on(day)]
    return sorted(held, key=lambda text: _place(text, day))


def _place(text: LegalText, day: date) -> tuple[int, bool, date]:
    return list(GENERAL).index(text.type), text.subject is None, text.signed.earliest if text.signed else day


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
