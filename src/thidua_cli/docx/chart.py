"""A chart of bars: its parts in the file, and the drawing in the text that shows it."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import floor

from thidua_cli.docx.archive import CONTENT_TYPES
from thidua_cli.docx.chart_sheet import name_cell, value_cells, workbook
from thidua_cli.docx.profile import Profile
from thidua_cli.docx.units import half_points
from thidua_cli.docx.xml import DECLARATION, escaped, paragraph, quoted
from thidua_cli.text.blocks import Chart, Paper, Series

RELATIONS = "word/_rels/document.xml.rels"
FILLS = ("1F3864", "8EAADB", "D0CECE", "7F7F7F")
"""Dark and light by turns, so that bars differ in black and white too."""
_MAIN = "http://schemas.openxmlformats.org/drawingml/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_SHEET_RELATION = "rId1"
_CHART = f'xmlns:c="{_MAIN}/chart" xmlns:r="{_OFFICE}"'
_EMU_PER_MM = 36_000
_LEGEND, _BAR, _GAP, _TALLEST = 14, 6, 5, 200
"""In mm: room of the legend, of a bar, between two categories; a chart stays on one page."""
_CATEGORIES, _VALUES = 1, 2
_BLACK_LINE = '<a:ln w="6350"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>'


def drawing(chart: Chart, profile: Profile) -> str:
    """The paragraph that holds the chart, on the page of its caption; its description says in words what it shows."""
    width = floor(profile.text_width * _EMU_PER_MM)
    height = _height(chart) * _EMU_PER_MM
    key = _key(chart)
    names = ", ".join(one.name for one in chart.series)
    said = quoted(f"Biểu đồ {names} theo {chart.about}")
    graphic = (
        f'<a:graphic xmlns:a="{_MAIN}/main"><a:graphicData uri="{_MAIN}/chart">'
        f'<c:chart {_CHART} r:id="{_relation(key)}"/></a:graphicData></a:graphic>'
    )
    inline = (
        f'<wp:inline xmlns:wp="{_MAIN}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:docPr id="{key & 0x7FFFFFFF}" name="Biểu đồ" descr={said}/>'
        f"<wp:cNvGraphicFramePr/>{graphic}</wp:inline>"
    )
    return paragraph("VBBieuDo", f"<w:r><w:drawing>{inline}</w:drawing></w:r>", keep_next=True)


def chart_parts(parts: Mapping[str, bytes], paper: Paper, profile: Profile) -> dict[str, bytes]:
    """The charts of a paper with their workbooks, and what names them: `parts` says what is named already."""
    blocks = (*paper.blocks, *(block for appendix in paper.appendices for block in appendix.blocks))
    charts = {_key(block): block for block in blocks if isinstance(block, Chart)}
    if not charts:
        return {}
    made: dict[str, bytes] = {}
    for key, chart in charts.items():
        made[f"word/charts/{_part_name(key)}"] = _part(chart, profile)
        made[f"word/charts/_rels/{_part_name(key)}.rels"] = _sheet_relation(key)
        made[f"word/charts/{_sheet_name(key)}"] = workbook(chart, profile.font)
    types = f'<Default Extension="xlsx" ContentType="{_SHEET_TYPE}"/>' + "".join(
        f'<Override PartName="/word/charts/{_part_name(key)}" ContentType="{_TYPE}"/>' for key in charts
    )
    relations = "".join(
        f'<Relationship Id="{_relation(key)}" Type="{_OFFICE}/chart" Target="charts/{_part_name(key)}"/>'
        for key in charts
    )
    return made | {
        CONTENT_TYPES: _added(parts[CONTENT_TYPES], types, "Types"),
        RELATIONS: _added(parts[RELATIONS], relations, "Relationships"),
    }


def _sheet_relation(key: int) -> bytes:
    relation = f'<Relationship Id="{_SHEET_RELATION}" Type="{_OFFICE}/package" Target="{_sheet_name(key)}"/>'
    return f'{DECLARATION}<Relationships xmlns="{_PACKAGE}">{relation}</Relationships>'.encode()


def _key(chart: Chart) -> int:
    """The same chart twice is one part: its name follows from what it shows."""
    return zlib.crc32(repr(chart).encode())


def _relation(key: int) -> str:
    return f"rIdBieuDo{key}"


def _part_name(key: int) -> str:
    return f"chart{key}.xml"


def _sheet_name(key: int) -> str:
    return f"sheet{key}.xlsx"


def _added(part: bytes, elements: str, root: str) -> bytes:
    end = f"</{root}>".encode()
    return part.replace(end, elements.encode() + end)


def _part(chart: Chart, profile: Profile) -> bytes:
    drawn = _c("autoTitleDeleted", val=1) + _plot(chart) + _legend()
    drawn += _c("plotVisOnly", val=1) + _c("dispBlanksAs", val="gap")
    bare = _c("spPr", "<a:noFill/><a:ln><a:noFill/></a:ln>")
    space = _c("roundedCorners", val=0) + _c("chart", drawn) + bare + _text(profile.sizes.table, profile.font)
    space += f'<c:externalData r:id="{_SHEET_RELATION}">{_c("autoUpdate", val=0)}</c:externalData>'
    return f'{DECLARATION}<c:chartSpace {_CHART} xmlns:a="{_MAIN}/main">{space}</c:chartSpace>'.encode()


def _plot(chart: Chart) -> str:
    bars = "".join(_series(chart, one, place) for place, one in enumerate(chart.series))
    axes = _c("axId", val=_CATEGORIES) + _c("axId", val=_VALUES)
    head = _c("barDir", val="bar") + _c("grouping", val="clustered") + _c("varyColors", val=0)
    drawn = _c("barChart", head + bars + _labels() + _c("gapWidth", val=60) + axes)
    return _c("plotArea", _room(chart) + drawn + _category_axis() + _value_axis())


def _height(chart: Chart) -> int:
    """In mm."""
    return min(_LEGEND + len(chart.categories) * (_BAR * len(chart.series) + _GAP), _TALLEST)


def _room(chart: Chart) -> str:
    """Where the bars stand, in thousandths of the drawing: names of units are long, and none may be left out."""
    tall = (_height(chart) - _LEGEND) * 1000 // _height(chart)
    places = {"x": 400, "y": 10, "w": 530, "h": tall}
    modes = _c("layoutTarget", val="inner") + _c("xMode", val="edge") + _c("yMode", val="edge")
    return _c("layout", _c("manualLayout", modes + "".join(_c(tag, val=f"0.{n:03}") for tag, n in places.items())))


def _series(chart: Chart, series: Series, place: int) -> str:
    """Values with the cells of the workbook they come from; a reader that opens no workbook shows the values."""
    count = len(chart.categories)
    fill = f'<a:solidFill><a:srgbClr val="{FILLS[place]}"/></a:solidFill>{_BLACK_LINE}'
    title = _strings(name_cell(place), [series.name])
    head = _c("idx", val=place) + _c("order", val=place) + _c("tx", title)
    names = _strings(value_cells(-1, count), chart.categories)
    values = [None if value is None else str(value) for value in series.values]
    cache = _c("numCache", _c("formatCode", "General") + _points(values))
    numbers = _c("numRef", _c("f", value_cells(place, count)) + cache)
    styled = _c("spPr", fill) + _c("invertIfNegative", val=0)
    return _c("ser", head + styled + _c("cat", names) + _c("val", numbers))


def _strings(cells: str, texts: Sequence[str]) -> str:
    return _c("strRef", _c("f", cells) + _c("strCache", _points([escaped(text) for text in texts])))


def _points(values: Sequence[str | None]) -> str:
    known = ((place, value) for place, value in enumerate(values) if value is not None)
    points = (f'<c:pt idx="{place}">{_c("v", value)}</c:pt>' for place, value in known)
    return _c("ptCount", val=len(values)) + "".join(points)


def _labels() -> str:
    shown = {"showLegendKey": 0, "showVal": 1, "showCatName": 0, "showSerName": 0, "showPercent": 0}
    return _c("dLbls", "".join(_c(tag, val=value) for tag, value in shown.items()) + _c("showBubbleSize", val=0))


def _category_axis() -> str:
    """The first category on top, none without its name."""
    ticks = _c("majorTickMark", val="none") + _c("minorTickMark", val="none") + _c("tickLblPos", val="low")
    line = _c("spPr", _BLACK_LINE)
    crossing = _c("crossAx", val=_VALUES) + _c("crosses", val="autoZero") + _c("tickLblSkip", val=1)
    head = _c("axId", val=_CATEGORIES) + _c("scaling", _c("orientation", val="maxMin"))
    return _c("catAx", head + _c("delete", val=0) + _c("axPos", val="l") + ticks + line + crossing)


def _value_axis() -> str:
    """Not shown: every bar has its number. It starts at 0, so that lengths compare."""
    head = _c("axId", val=_VALUES) + _c("scaling", _c("orientation", val="minMax") + _c("min", val=0))
    return _c("valAx", head + _c("delete", val=1) + _c("axPos", val="t") + _c("crossAx", val=_CATEGORIES))


def _legend() -> str:
    return _c("legend", _c("legendPos", val="b") + _c("overlay", val=0))


def _text(size: Fraction, font: str) -> str:
    """Size in hundredths of a point."""
    faces = f"<a:latin typeface={quoted(font)}/><a:cs typeface={quoted(font)}/>"
    said = f'<a:defRPr sz="{half_points(size) * 50}">{faces}</a:defRPr>'
    return _c("txPr", f'<a:bodyPr/><a:p><a:pPr>{said}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p>')


def _c(tag: str, content: str = "", *, val: int | str | None = None) -> str:
    """`<c:tag val="…">…</c:tag>`."""
    given = "" if val is None else f' val="{val}"'
    return f"<c:{tag}{given}>{content}</c:{tag}>" if content else f"<c:{tag}{given}/>"
