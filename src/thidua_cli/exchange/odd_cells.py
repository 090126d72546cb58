"""Cells of an .xlsx that show no value: errors such as #N/A, and formulas whose result nobody has saved."""

from __future__ import annotations

import re
import zipfile
from html import unescape
from io import BytesIO

_CELL = re.compile(rb'<c\b(?=[^>]*\br="([A-Z]+)(\d+)")([^>]*[^/>])>(.*?)</c>', re.DOTALL)
_FORMULA = re.compile(rb"<f\b[^>]*?(?:/>|>(.*?)</f>)", re.DOTALL)
_VALUE = re.compile(rb"<v\b[^>]*>(.*?)</v>", re.DOTALL)
_SHEET = re.compile(rb"<sheet\b[^>]*>")
_LINK = re.compile(rb"<Relationship\b[^>]*>")
_ATTRIBUTE = re.compile(rb'([\w:]+)="([^"]*)"')
_LARGEST = 300_000_000
"""Bytes of one sheet, unpacked, that are looked through; larger ones hold more rows than a list of names has."""

ERROR = re.compile(r"#(?:N/A|REF!|VALUE!|NAME\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA)")
NO_RESULT = re.compile(r"⟨=.*⟩", re.DOTALL)
"""How a formula without a result is written by `odd_cells`."""


def odd_cells(data: bytes) -> dict[str, dict[tuple[int, int], str]]:
    """Sheet → (row, column from 0) → `#N/A`, or `⟨=B9⟩` for a formula without a result; empty for any other file."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return {name: found for name, part in _parts(archive).items() if (found := _odd(archive, part))}
    except (zipfile.BadZipFile, KeyError, NotImplementedError, OSError, ValueError):
        return {}  # no .xlsx after all: whoever reads the values says what is wrong


def _parts(archive: zipfile.ZipFile) -> dict[str, str]:
    """Name of a sheet → the part that holds it."""
    if "xl/workbook.xml" not in archive.namelist():
        return {}
    tags = _LINK.findall(archive.read("xl/_rels/workbook.xml.rels"))
    links = {link["Id"]: link["Target"] for link in map(_attributes, tags)}
    sheets = map(_attributes, _SHEET.findall(archive.read("xl/workbook.xml")))
    return {sheet["name"]: _path(links[sheet["r:id"]]) for sheet in sheets if sheet.get("r:id") in links}


def _attributes(tag: bytes) -> dict[str, str]:
    return {name.decode(): unescape(value.decode("utf-8")) for name, value in _ATTRIBUTE.findall(tag)}


def _path(target: str) -> str:
    return target.removeprefix("/") if target.startswith("/") else f"xl/{target}"


def _odd(archive: zipfile.ZipFile, part: str) -> dict[tuple[int, int], str]:
    if part not in archive.namelist() or archive.getinfo(part).file_size > _LARGEST:
        return {}
    text = archive.read(part)
    if b't="e"' not in text and b"<f" not in text:
        return {}
    found = {}
    for match in _CELL.finditer(text):
        shown = _shown(match[3], match[4])
        if shown:
            found[int(match[2]) - 1, _column(match[1])] = shown
    return found


def _shown(attributes: bytes, inside: bytes) -> str:
    value, formula = _VALUE.search(inside), _FORMULA.search(inside)
    if b't="e"' in attributes and value:
        return unescape(value[1].decode("utf-8"))
    if formula and (value is None or not value[1]) and b't="str"' not in attributes:
        return f"⟨={unescape((formula[1] or b'').decode('utf-8'))}⟩"
    return ""


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number - 1
