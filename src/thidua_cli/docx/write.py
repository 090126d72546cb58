"""A paper to the bytes of a .docx file: the same paper gives the same bytes on every run and machine."""

from __future__ import annotations

from thidua_cli.docx.appendices import appendices, last_section
from thidua_cli.docx.archive import pack
from thidua_cli.docx.base import section
from thidua_cli.docx.body import body
from thidua_cli.docx.chart import chart_parts
from thidua_cli.docx.foot import foot
from thidua_cli.docx.geometry import Geometry, measure
from thidua_cli.docx.head import head
from thidua_cli.docx.profile import Profile, for_day
from thidua_cli.docx.skeleton import CORE, card, packed_skeleton, skeleton
from thidua_cli.docx.styles import styles_part
from thidua_cli.docx.xml import element, part
from thidua_cli.text.blocks import Paper


def write(paper: Paper, profile: Profile | None = None) -> bytes:
    """`paper` set out by `profile` (that of the rule in force on the day of the paper, if none is given)."""
    layout = (profile or for_day(paper.front.date)).turned(landscape=paper.front.landscape)
    geometry = measure(paper.front, layout)
    document = _document(paper, layout, geometry)
    own = {
        CORE: card(paper.front, layout.language),
        "word/document.xml": document,
        "word/styles.xml": styles_part(layout, geometry, document),
    }
    return pack(packed_skeleton(layout) | own | chart_parts(skeleton(layout), paper, layout))


def _document(paper: Paper, profile: Profile, geometry: Geometry) -> bytes:
    end = section(profile) if paper.appendices else ""
    pieces = (
        *head(paper.front, geometry, profile),
        *body(paper.blocks, profile),
        *foot(paper.front, profile, end),
        *appendices(paper, profile, geometry),
    )
    return part("document", element("body", *pieces, last_section(paper.appendices, profile)))
