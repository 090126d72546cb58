"""The parts that all papers of one layout share, byte for byte what python-docx writes; and the card of one paper."""

from __future__ import annotations

from datetime import date
from functools import cache

from thidua_cli.docx.archive import Packed, squeeze
from thidua_cli.docx.base import base_parts
from thidua_cli.docx.profile import Profile
from thidua_cli.docx.xml import DECLARATION, escaped
from thidua_cli.text.front import Front

CORE = "docProps/core.xml"
LONGEST_PROPERTY = 255
_ELEMENTS = "http://purl.org/dc/elements/1.1/"
_TERMS = "http://purl.org/dc/terms/"
_PROPERTIES = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"


@cache
def skeleton(profile: Profile) -> dict[str, bytes]:
    """Types, relations, settings, heads and feet of pages.

    The library is not asked for them: reading and writing them back changes nothing (a test holds it), and importing
    it takes as long as writing a paper.
    """
    return {name: content for name, content in base_parts(profile).items() if name != CORE}


@cache
def packed_skeleton(profile: Profile) -> dict[str, bytes | Packed]:
    """The same, deflated once."""
    return {name: squeeze(content) for name, content in skeleton(profile).items()}


def card(front: Front, language: str) -> bytes:
    """`docProps/core.xml`: title, symbol, agency, language and day of a paper; never the clock, never who typed it."""
    title = f"{front.type} {front.title}" if front.type else f"V/v {front.subject}"
    day = front.date
    moment = f"{date(day.year, day.month or 1, day.day or 1).isoformat()}T00:00:00Z"
    said = {"title": title, "subject": f"{front.number}/{front.symbol}" if front.symbol else ""}
    said |= {"creator": front.agency.name, "language": language}
    words = "".join(
        f'<dc:{name} xmlns:dc="{_ELEMENTS}">{escaped(_short(text))}</dc:{name}>' for name, text in said.items()
    )
    moments = "".join(
        f'<dcterms:{name} xmlns:dcterms="{_TERMS}" xsi:type="dcterms:W3CDTF">{moment}</dcterms:{name}>'
        for name in ("created", "modified")
    )
    opening = f'<cp:coreProperties xmlns:cp="{_PROPERTIES}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    return f"{DECLARATION}{opening}{words}<cp:revision>1</cp:revision>{moments}</cp:coreProperties>".encode()


def _short(text: str) -> str:
    """Word takes 255 characters; the whole text stands on the paper itself."""
    if len(text) <= LONGEST_PROPERTY:
        return text
    whole_words, _, _ = text[:LONGEST_PROPERTY].rpartition(" ")
    return (whole_words or text[: LONGEST_PROPERTY - 1]) + "…"
