"""The bottom of a paper: Nơi nhận, and who signs: one at the right of it in the same row, or several side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from thidua_cli.docx.profile import Profile
from thidua_cli.docx.table import frame
from thidua_cli.docx.units import mm_twips
from thidua_cli.docx.xml import paragraph, run
from thidua_cli.text import lines
from thidua_cli.text.front import Archive, Front, Signature

ABREAST = 3
"""Signatures in one row; more of them go on in a row below."""


def foot(front: Front, profile: Profile, section: str = "") -> Iterator[str]:
    """Boxes 7 to 9b. Word wants a paragraph after a table: one point high, it ends the `section` if one is given.

    Several signatures have Nơi nhận below the left one (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9).
    """
    recipients = list(_recipients(front))
    if len(front.signatures) == 1:
        right = mm_twips(profile.room.signature)
        columns = (mm_twips(profile.text_width) - right, right)
        left = "".join(recipients) or paragraph("VBNoiNhanMuc")
        yield frame(columns, [(left, "".join(_signature(front.signatures[0])))])
    else:
        yield from _abreast(front.signatures, mm_twips(profile.text_width))
        yield from recipients
    yield paragraph("VBHet", section=section)


def _abreast(signatures: Sequence[Signature], width: int) -> Iterator[str]:
    for start in range(0, len(signatures), ABREAST):
        row = signatures[start : start + ABREAST]
        edges = [width * place // len(row) for place in range(len(row) + 1)]
        columns = [end - begin for begin, end in pairwise(edges)]
        yield frame(columns, [["".join(_signature(one)) for one in row]])
        if start + ABREAST < len(signatures):
            yield paragraph("VBCachBang")


def _recipients(front: Front) -> Iterator[str]:
    if not front.recipients and not front.archive:
        return
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
    if signature.note:
        yield paragraph("VBGhiChuKy", run(signature.note))
    yield paragraph("VBChoKy")
    if signature.office:
        yield paragraph("VBChucVu", run(signature.office))
    yield paragraph("VBHoTen", run(signature.name) if signature.name else "")
