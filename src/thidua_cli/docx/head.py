"""The top of a paper: agency and Quốc hiệu side by side, number and date below, then type, title and căn cứ."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docx.geometry import Geometry
from thidua_cli.docx.table import frame
from thidua_cli.docx.units import twips
from thidua_cli.docx.xml import broken, paragraph, run
from thidua_cli.text import lines
from thidua_cli.text.front import Front


def head(front: Front, geometry: Geometry) -> Iterator[str]:
    """Boxes 1 to 5a (Nghị định 30/2020/NĐ-CP, Phụ lục I, IV) and the căn cứ."""
    left = twips(geometry.left)
    columns = (left, twips(geometry.left + geometry.right) - left)
    yield frame(columns, [(_agency(geometry), _nation()), (_number(front), _place(front))])
    yield paragraph("VBTenLoai", run(front.type))
    yield paragraph("VBTrichYeu", broken(geometry.title))
    yield paragraph("VBKeTrichYeu")
    style = "VBCanCu" if lines.bases_are_slanted(front) else "VBLoiVan"
    for line in lines.base_lines(front):
        yield paragraph(style, run(line))


def _agency(geometry: Geometry) -> str:
    superior = paragraph("VBChuQuan", broken(geometry.superior)) if geometry.superior else ""
    return superior + paragraph("VBBanHanh", broken(geometry.agency)) + paragraph("VBKeBanHanh")


def _nation() -> str:
    nation, motto = paragraph("VBQuocHieu", run(lines.NATION)), paragraph("VBTieuNgu", run(lines.MOTTO))
    return nation + motto + paragraph("VBKeTieuNgu")


def _number(front: Front) -> str:
    return paragraph("VBSo", run(lines.number_line(front)))


def _place(front: Front) -> str:
    return paragraph("VBNgay", run(lines.place_line(front)))
