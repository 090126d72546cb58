"""The top of a paper: agency and Quốc hiệu side by side, number and date below, then what the paper is."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docx.geometry import Geometry
from thidua_cli.docx.profile import Profile
from thidua_cli.docx.table import frame
from thidua_cli.docx.units import twips
from thidua_cli.docx.xml import broken, paragraph, run
from thidua_cli.text import lines
from thidua_cli.text.front import GREETING, Front


def head(front: Front, geometry: Geometry, profile: Profile) -> Iterator[str]:
    """Boxes 1 to 5 and 9a (Nghị định 30/2020/NĐ-CP, Phụ lục I, IV), who decides, and the căn cứ."""
    below = (_number(front, geometry), _place(front))
    yield letterhead(geometry, *([below] if any(below) else []))
    if not front.subject:
        yield paragraph("VBTenLoai", run(front.type))
        yield paragraph("VBTrichYeu", broken(geometry.title))
        yield paragraph("VBKeTrichYeu")
    yield from _addressees(front)
    if front.authority:
        yield paragraph("VBThamQuyen", run(front.authority))
    style = "VBCanCu" if profile.bases.italic and lines.bases_are_slanted(front) else "VBLoiVan"
    for line in lines.base_lines(front, profile.bases.end):
        yield paragraph(style, run(line))
    if front.verdict:
        yield paragraph("VBQuyetDinh", run(f"{front.verdict}:"))


def letterhead(geometry: Geometry, *below: tuple[str, str]) -> str:
    """Agency at the left, Quốc hiệu at the right, and rows of what stands below them."""
    left = twips(geometry.left)
    columns = (left, twips(geometry.left + geometry.right) - left)
    filled = [tuple(cell or paragraph("VBSo") for cell in row) for row in below]
    return frame(columns, [(_agency(geometry), _nation()), *filled])


def _agency(geometry: Geometry) -> str:
    superior = paragraph("VBChuQuan", broken(geometry.superior)) if geometry.superior else ""
    return superior + paragraph("VBBanHanh", broken(geometry.agency)) + paragraph("VBKeBanHanh")


def _nation() -> str:
    nation, motto = paragraph("VBQuocHieu", run(lines.NATION)), paragraph("VBTieuNgu", run(lines.MOTTO))
    return nation + motto + paragraph("VBKeTieuNgu")


def _number(front: Front, geometry: Geometry) -> str:
    number = paragraph("VBSo", run(lines.number_line(front.number, front.symbol))) if front.symbol else ""
    return number + (paragraph("VBTrichYeuCongVan", broken(geometry.subject)) if front.subject else "")


def _place(front: Front) -> str:
    return paragraph("VBNgay", run(lines.place_line(front))) if front.dated else ""


def _addressees(front: Front) -> Iterator[str]:
    """The greeting of a letter has a place of its own; longer words (`… trân trọng kính mời`) run as prose."""
    first, *others = lines.addressee_lines(front) or ("",)
    letter = front.greeting == GREETING
    if first:
        yield paragraph("VBKinhGui" if letter else "VBLoiVan", run(first), keep_next=bool(others))
    for line in others:
        yield paragraph("VBKinhGuiMuc" if letter else "VBGach", run(line))
