"""The bottom of a paper: Nơi nhận, and who signs: one at the right of it in the same row, or several side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import partial
from itertools import pairwise

from thidua_cli.docx.profile import Profile
from thidua_cli.docx.table import frame
from thidua_cli.docx.units import mm_twips, twips
from thidua_cli.docx.xml import broken, paragraph, run
from thidua_cli.text import lines
from thidua_cli.text.front import Archive, Front, Signature
from thidua_cli.text.widths import width as text_width
from thidua_cli.text.wrap import balanced

ABREAST = 3
"""Signatures in one row; more of them go on in a row below."""
_ASIDE = 1
"""Points left free beside the lines of a signature, so that neighbours do not touch."""
_SINGLE = Fraction(115, 100)
"""Height of a line of Times New Roman in its size."""


def foot(front: Front, profile: Profile, section: str = "") -> Iterator[str]:
    """Boxes 7 to 9b. Word wants a paragraph after a table: one point high, it ends the `section` if one is given.

    Several signatures have Nơi nhận below the left one (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9).
    """
    recipients = list(_recipients(front))
    if len(front.signatures) == 1:
        right = mm_twips(profile.room.signature)
        columns = (mm_twips(profile.text_width) - right, right)
        left = "".join(recipients) or paragraph("VBNoiNhanMuc")
        yield frame(columns, [(left, *_level(front.signatures, columns[1:], profile))])
    else:
        yield from _abreast(front.signatures, profile)
        yield from recipients
    yield paragraph("VBHet", section=section)


def _abreast(signatures: Sequence[Signature], profile: Profile) -> Iterator[str]:
    width = mm_twips(profile.text_width)
    for start in range(0, len(signatures), ABREAST):
        row = signatures[start : start + ABREAST]
        edges = [width * place // len(row) for place in range(len(row) + 1)]
        columns = [end - begin for begin, end in pairwise(edges)]
        yield frame(columns, [_level(row, columns, profile)])
        if start + ABREAST < len(signatures):
            yield paragraph("VBCachBang")


def _level(signatures: Sequence[Signature], columns: Sequence[int], profile: Profile) -> list[str]:
    """A cell each; those with fewer lines above have more room to sign, so that all names stand on one level."""
    size = profile.sizes.signature
    rooms = [Fraction(column, 20) - _ASIDE for column in columns]
    measure = partial(text_width, size=size, face="Bold")
    heads = [[balanced(line, room, measure) for line in one.lines] for one, room in zip(signatures, rooms, strict=True)]
    counts = [
        sum(map(len, head)) + bool(one.note) + bool(one.office) for head, one in zip(heads, signatures, strict=True)
    ]
    spare = [twips((max(counts) - count) * size * _SINGLE) for count in counts]
    return ["".join(_signature(*each)) for each in zip(signatures, heads, spare, strict=True)]


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


def _signature(signature: Signature, head: Sequence[Sequence[str]], spare: int) -> Iterator[str]:
    """`head` is the lines above, each broken where it ends; `spare` is further room to sign, in twips."""
    first, *others = head
    yield paragraph("VBChucVuDau", broken(first))
    for line in others:
        yield paragraph("VBChucVu", broken(line))
    if signature.note:
        yield paragraph("VBGhiChuKy", run(signature.note))
    yield paragraph("VBChoKy", before=spare)
    if signature.office:
        yield paragraph("VBChucVu", run(signature.office))
    yield paragraph("VBHoTen", run(signature.name) if signature.name else "")
