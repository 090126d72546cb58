"""A paper to the bytes of a .docx file: the same paper gives the same bytes on every run and machine."""

from __future__ import annotations

import io
from datetime import UTC, datetime

from thidua_cli.docx.archive import pack, unpack
from thidua_cli.docx.base import base_parts, section
from thidua_cli.docx.body import body
from thidua_cli.docx.foot import foot
from thidua_cli.docx.geometry import Geometry, measure
from thidua_cli.docx.head import head
from thidua_cli.docx.profile import Profile, load
from thidua_cli.docx.styles import styles_part
from thidua_cli.docx.xml import element, part
from thidua_cli.text.blocks import Paper
from thidua_cli.text.front import Front

LONGEST_PROPERTY = 255


def write(paper: Paper, profile: Profile | None = None) -> bytes:
    """`paper` set out by `profile` (the decree in force, if none is given)."""
    layout = profile or load()
    geometry = measure(paper.front, layout)
    parts = base_parts(layout) | {
        "word/document.xml": _document(paper, layout, geometry),
        "word/styles.xml": styles_part(layout, geometry),
    }
    return pack(_with_properties(parts, paper.front, layout))


def _document(paper: Paper, profile: Profile, geometry: Geometry) -> bytes:
    pieces = (*head(paper.front, geometry), *body(paper.blocks, profile), *foot(paper.front, profile))
    return part("document", element("body", *pieces, section(profile)))


def _with_properties(parts: dict[str, bytes], front: Front, profile: Profile) -> dict[str, bytes]:
    """Goes once through python-docx, which parses every part of its own kind and writes the properties."""
    from docx import Document

    document = Document(io.BytesIO(pack(parts)))
    properties = document.core_properties
    properties.title = _property(f"{front.type} {front.title}")
    properties.subject = _property(f"{front.number}/{front.symbol}")
    properties.author = _property(front.agency.name)
    properties.language = profile.language
    properties.revision = 1
    properties.created = properties.modified = _moment(front)
    buffer = io.BytesIO()
    document.save(buffer)
    return unpack(buffer.getvalue())


def _property(text: str) -> str:
    """python-docx refuses properties over 255 characters; the whole text stands on the paper itself."""
    if len(text) <= LONGEST_PROPERTY:
        return text
    whole_words, _, _ = text[:LONGEST_PROPERTY].rpartition(" ")
    return (whole_words or text[: LONGEST_PROPERTY - 1]) + "…"


def _moment(front: Front) -> datetime:
    """Midnight of the day of issue, the first of what is still blank; never the clock."""
    day = front.date
    return datetime(day.year, day.month or 1, day.day or 1, tzinfo=UTC)
