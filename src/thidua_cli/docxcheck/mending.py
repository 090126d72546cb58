"""What of the faults of a paper can be mended without asking: letters, blanks, page, margins, page numbers."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from thidua_cli.docx.mending import Mender
from thidua_cli.docx.reading import read_docx
from thidua_cli.docx.reading.values import Section
from thidua_cli.docx.units import half_points, mm_twips
from thidua_cli.docxcheck.judge import MM_SLACK, mm
from thidua_cli.docxcheck.kinds import JUDGED, Kind
from thidua_cli.docxcheck.numbers import NAMES as PLACES
from thidua_cli.docxcheck.paper import Paper, paper_of
from thidua_cli.docxcheck.profile import Profile, figure
from thidua_cli.docxcheck.rules.td907_kho_giay.rule import SLACK
from thidua_cli.docxcheck.rules.td909_le_trang.rule import NAMES, TURNED
from thidua_cli.docxcheck.rules.td919_chu_dung_ma.rule import LOOKALIKES
from thidua_cli.docxcheck.rules.td923_thua_dau_cach.rule import DOUBLE, ROOM

_ALIKE = str.maketrans(LOOKALIKES)


@dataclass(frozen=True, slots=True)
class Change:
    """What was done, in words, and the code of the rule that asked for it."""

    code: str
    words: str


def mended(
    data: bytes, file: str, kind: Kind | None = None, day: date | None = None
) -> tuple[bytes, tuple[Change, ...]]:
    """The file with its safe faults mended, and what was done; the same bytes when there is nothing to do.

    A file that cannot be read, is of a kind that is not judged, or bears a digital signature stays as it is.
    """
    document, _ = read_docx(data, file)
    if document is None:
        return data, ()
    paper, mender = paper_of(document, kind, day), Mender(data)
    if paper.kind not in JUDGED or mender.is_signed:
        return data, ()
    changes = tuple(_changes(paper, mender))
    return (mender.saved(), changes) if changes else (data, ())


def _changes(paper: Paper, mender: Mender) -> Iterator[Change]:
    yield from _letters(mender)
    if mender.sections() == len(paper.document.sections):
        for section in paper.document.sections:
            yield from _page(paper.profile, mender, section)
            yield from _margins(paper.profile, mender, section)
        yield from _numbers(paper, mender)


def _letters(mender: Mender) -> Iterator[Change]:
    """Letters joined with their marks, Đ for its look-alike, one blank between words."""
    joined = mender.texts(lambda _, text: unicodedata.normalize("NFC", text))
    if joined:
        yield Change("TD919", f"dựng sẵn chữ có dấu (NFC) ở {joined} chỗ")
    alike = mender.texts(lambda _, text: text.translate(_ALIKE))
    if alike:
        yield Change("TD919", f"thay chữ giống Đ, đ bằng chữ Đ, đ tiếng Việt ở {alike} chỗ")
    blanks = mender.texts(_single_blanks)
    if blanks:
        yield Change("TD923", f"bỏ dấu cách thừa giữa các chữ ở {blanks} chỗ")


def _single_blanks(whole: str, text: str) -> str:
    """Room for number and day, and columns held apart by tabs, are left alone."""
    return text if "\t" in whole or ROOM.search(whole) else DOUBLE.sub(" ", text)


def _page(profile: Profile, mender: Mender, section: Section) -> Iterator[Change]:
    """A4, lying where it lay before."""
    sides = sorted((profile.width, profile.height))
    found = sorted((mm(section.width), mm(section.height)))
    if all(abs(one - two) <= SLACK for one, two in zip(found, sides, strict=True)):
        return
    width, height = reversed(sides) if section.landscape else sides
    mender.set_section(section.number, "pgSz", {"w": mm_twips(width), "h": mm_twips(height)})
    yield Change("TD907", f"phần {section.number}: đặt khổ giấy A4")


def _margins(profile: Profile, mender: Mender, section: Section) -> Iterator[Change]:
    """Each margin out of its range to the nearer end of it; a gutter, which adds to the left one, is taken out."""
    found = {side: mm(abs(getattr(section, side))) for side in NAMES}
    found["left"] += mm(section.gutter)
    turned = section.landscape and all(profile.margins[TURNED[side]].holds(found[side], MM_SLACK) for side in found)
    for side, value in found.items():
        allowed = profile.margins[side]
        if turned or allowed.holds(value, MM_SLACK):
            continue
        wanted = min(max(mm(abs(getattr(section, side))), allowed.low), allowed.high)
        values = {side: mm_twips(wanted)} | ({"gutter": 0} if side == "left" else {})
        mender.set_section(section.number, "pgMar", values)
        yield Change("TD909", f"phần {section.number}: lề {NAMES[side]} {figure(value)} mm thành {figure(wanted)} mm")


def _numbers(paper: Paper, mender: Mender) -> Iterator[Change]:
    """Only where no page has a header or footer yet: what stands in one is not moved."""
    profile = paper.profile
    if not mender.takes_page_numbers or paper.document.properties.get("Pages") == "1":
        return
    size = half_points(Fraction(profile.sizes["page_number"].high))
    mender.add_page_numbers(profile.number_where, profile.number_align, size)
    yield Change("TD911", f"thêm số trang ở {PLACES[profile.number_where]}, từ trang thứ hai")
