"""Order of children: Word refuses some files that break it."""

from __future__ import annotations

import pytest
from lxml import etree

from .opened import xml

ORDER = {
    "pPr": ["pStyle", "keepNext", "widowControl", "pBdr", "spacing", "ind", "jc", "outlineLvl"],
    "rPr": ["rFonts", "b", "i", "sz", "szCs", "vertAlign", "lang"],
    "tblPr": ["tblStyle", "tblW", "tblInd", "tblBorders", "tblLayout", "tblCellMar"],
    "trPr": ["cantSplit", "tblHeader"],
    "tcPr": ["tcW"],
    "style": ["name", "basedOn", "qFormat", "pPr", "rPr", "tblPr"],
    "sectPr": ["headerReference", "pgSz", "pgMar", "pgNumType", "cols", "titlePg"],
    "settings": [
        "zoom",
        "defaultTabStop",
        "characterSpacingControl",
        "compat",
        "themeFontLang",
        "decimalSymbol",
        "listSeparator",
    ],
    "docDefaults": ["rPrDefault", "pPrDefault"],
    "tbl": ["tblPr", "tblGrid", "tr"],
    "tc": ["tcPr", "p"],
    "p": ["pPr", "r"],
}
"""Children of each element in the order of the schema (ECMA-376, wml.xsd), as far as they are used."""


@pytest.mark.parametrize("part", ["document", "styles", "settings", "header1", "header2"])
def test_children_stand_in_the_order_of_the_schema(part: str) -> None:
    root = etree.fromstring(xml(f"word/{part}.xml").encode())
    for element in root.iter():
        order = ORDER.get(etree.QName(element).localname)
        if order:
            children = [etree.QName(child).localname for child in element]
            assert children == sorted(children, key=order.index)
