"""Appendices: each a section of its own, with its title, its direction of paper and its own page numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from functools import partial

from thidua_cli.docx.base import section
from thidua_cli.docx.body import body
from thidua_cli.docx.geometry import Geometry
from thidua_cli.docx.head import letterhead
from thidua_cli.docx.profile import Profile
from thidua_cli.docx.units import points
from thidua_cli.docx.xml import broken, paragraph, run
from thidua_cli.text import lines
from thidua_cli.text.blocks import Appendix, Paper
from thidua_cli.text.widths import width
from thidua_cli.text.wrap import balanced

_UNBROKEN = "\u00a0"


def appendices(paper: Paper, profile: Profile, geometry: Geometry) -> Iterator[str]:
    """All of them; a paragraph one point high ends each section but the last, which ends with the document."""
    labels = lines.appendix_labels([appendix.front for appendix in paper.appendices])
    for place, (appendix, label) in enumerate(zip(paper.appendices, labels, strict=True), start=1):
        turned = profile.turned(landscape=appendix.front.landscape)
        yield from _title(paper, appendix, label, geometry, turned)
        yield from body(appendix.blocks, turned, signed=False)
        if place < len(paper.appendices):
            yield paragraph("VBHet", section=section(turned))


def last_section(papers: Sequence[Appendix], profile: Profile) -> str:
    """The section that the document ends with."""
    return section(profile.turned(landscape=papers[-1].front.landscape) if papers else profile)


def _title(paper: Paper, appendix: Appendix, label: str, geometry: Geometry, profile: Profile) -> Iterator[str]:
    """Phụ lục III, mẫu 2.1; a document issued by this paper stands below agency and Quốc hiệu (mẫu 1.3)."""
    front = appendix.front
    if label:
        yield paragraph("VBPhuLuc", run(label))
    if front.type:
        yield letterhead(geometry)
        yield paragraph("VBTenLoai", run(front.type))
    room = points(profile.text_width)
    bold, italic = (partial(width, size=profile.sizes.appendix, face=face) for face in ("Bold", "Italic"))
    yield paragraph("VBTrichYeu" if front.type else "VBTenPhuLuc", broken(balanced(front.title, room, bold)))
    yield paragraph("VBKemTheo", broken(_attached(lines.attached_line(paper.front, front), room, italic)))
    yield paragraph("VBKePhuLucNgang" if front.landscape else "VBKePhuLuc")


def _attached(line: str, room: Fraction, measure: Callable[[str], Fraction]) -> tuple[str, ...]:
    """Its lines; what is left blank for number and day keeps its width."""
    held = line.replace("  ", _UNBROKEN * 2)
    return balanced(held, room, lambda text: measure(text.replace(_UNBROKEN, " ")))
