"""The bottom of a paper: Nơi nhận at the left, capacity, room to sign and name at the right, in one row."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docx.profile import Profile
from thidua_cli.docx.table import frame
from thidua_cli.docx.units import mm_twips
from thidua_cli.docx.xml import paragraph, run
from thidua_cli.text import lines
from thidua_cli.text.front import Archive, Front, Signature


def foot(front: Front, profile: Profile) -> Iterator[str]:
    """Boxes 7 to 9b. Word wants a paragraph after a table: it is one point high."""
    right = mm_twips(profile.room.signature)
    columns = (mm_twips(profile.text_width) - right, right)
    yield frame(columns, [("".join(_recipients(front)), "".join(_signature(front.signature)))])
    yield paragraph("VBHet")


def _recipients(front: Front) -> Iterator[str]:
    yield paragraph("VBNoiNhan", run(lines.RECIPIENTS_LABEL))
    for line in lines.recipient_lines(front):
        yield paragraph("VBNoiNhanMuc", run(line))
    electronic = lines.electronic_lines(front)
    if electronic:
        yield paragraph("VBNoiNhanThem", run(lines.ELECTRONIC_LABEL))
    for line in electronic:
        yield paragraph("VBNoiNhanMuc", run(line))
    if front.archive:
        yield paragraph("VBNoiNhanMuc", _archive(front.archive))


def _archive(archive: Archive) -> str:
    text, drafter, end = lines.archive_line(archive)
    return run(text) + run(drafter, superscript=True) + run(end) if drafter else run(text + end)


def _signature(signature: Signature) -> Iterator[str]:
    first, *others = signature.lines
    yield paragraph("VBChucVuDau", run(first))
    for line in others:
        yield paragraph("VBChucVu", run(line))
    yield paragraph("VBChoKy")
    yield paragraph("VBHoTen", run(signature.name) if signature.name else "")
