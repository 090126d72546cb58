"""Edits of a finished .docx by what it says, for cases that need one fault in a sound file.

`Editor(data).paragraph("CỘNG HÒA").font("Arial")`; `saved()` gives the bytes. Places are found by their words; a place
that is not there is a LookupError, so that an edit never does nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from fractions import Fraction
from typing import Self

from lxml import etree

from thidua_cli.docx.archive import pack, unpack
from thidua_cli.docx.reading.names import VAL, W
from thidua_cli.docx.units import half_points, mm_twips, twips

MAIN = "word/document.xml"
Number = int | str | Fraction
"""Whole numbers, or decimals written as text: `12.7`."""


class Passage:
    """Paragraphs that are edited together."""

    def __init__(self, editor: Editor, elements: list[etree._Element]) -> None:
        self.editor = editor
        self.elements = elements

    def font(self, name: str) -> Self:
        slots = ("ascii", "hAnsi", "eastAsia", "cs")
        return self._runs("rFonts", dict.fromkeys(slots, name))

    def east_font(self, name: str) -> Self:
        """Only the font of East Asian letters, which no Vietnamese text prints in."""
        return self._runs("rFonts", {"eastAsia": name})

    def size(self, points: Number) -> Self:
        return self._runs("sz", {"val": half_points(Fraction(points))})

    def bold(self, on: bool = True) -> Self:
        return self._runs("b", {"val": int(on)})

    def italic(self, on: bool = True) -> Self:
        return self._runs("i", {"val": int(on)})

    def caps(self, on: bool = True) -> Self:
        return self._runs("caps", {"val": int(on)})

    def underline(self, kind: str = "single") -> Self:
        return self._runs("u", {"val": kind})

    def colour(self, value: str) -> Self:
        return self._runs("color", {"val": value})

    def highlight(self, value: str = "yellow") -> Self:
        return self._runs("highlight", {"val": value})

    def shading(self, fill: str, *, whole: bool = False) -> Self:
        """A ground of that colour behind the letters, or behind the whole paragraph."""
        said = {"val": "clear", "color": "auto", "fill": fill}
        return self._layout("shd", **said) if whole else self._runs("shd", said)

    def language(self, value: str) -> Self:
        return self._runs("lang", {"val": value})

    def align(self, value: str) -> Self:
        """`left`, `center`, `right`, `both`."""
        return self._layout("jc", val=value)

    def indent(self, **millimetres: Number) -> Self:
        """`left`, `right`, `firstLine`, `hanging` in mm."""
        return self._layout("ind", **{side: mm_twips(Fraction(value)) for side, value in millimetres.items()})

    def spacing(self, **points: Number) -> Self:
        """`before`, `after` in pt; `line` in pt, exactly."""
        figures = {key: twips(Fraction(value)) for key, value in points.items()}
        return self._layout("spacing", **figures, **({"lineRule": "exact"} if "line" in points else {}))

    def lines(self, count: Number) -> Self:
        """Line spacing as a multiple of single."""
        return self._layout("spacing", line=int(Fraction(count) * 240), lineRule="auto")

    def keep_next(self, on: bool = True) -> Self:
        return self._layout("keepNext", val=int(on))

    def border(self, side: str = "bottom", kind: str = "single", size: int = 6, colour: str = "000000") -> Self:
        """A line above or below the paragraph; `size` in eighths of a point."""
        for element in self.elements:
            borders = _child(_child(element, "pPr", first=True), "pBdr")
            _set(_child(borders, side), {"val": kind, "sz": size, "space": 1, "color": colour})
        return self

    def frame(self, align: str) -> Self:
        """Float in a frame of its own, as Word's page numbers do."""
        return self._layout("framePr", hAnchor="margin", xAlign=align)

    def replace_with(self, xml: str) -> None:
        """Any WordprocessingML in their place."""
        self.insert_before(xml)
        for element in self.elements:
            _drop(element)

    def style(self, name: str) -> Self:
        return self._layout("pStyle", val=name)

    def words(self, text: str) -> Self:
        """Replace the text, in the hand of the first run; `\\n` breaks the line, `\\t` is a tab."""
        for element in self.elements:
            runs = [*element.iter(f"{W}r")]
            kept = runs[0] if runs else etree.SubElement(element, f"{W}r")
            for run in runs[1:]:
                _drop(run)
            for child in [child for child in kept if child.tag != f"{W}rPr"]:
                kept.remove(child)
            _write(kept, text)
        return self

    def replace(self, old: str, new: str) -> Self:
        """Replace words that stand in one run. Raises LookupError when they do not."""
        changed = 0
        for element in self.elements:
            for text in element.iter(f"{W}t"):
                if old in (text.text or ""):
                    text.text = (text.text or "").replace(old, new)
                    changed += 1
        if not changed:
            raise LookupError(old)
        return self

    def delete(self) -> Self:
        """Take the paragraphs out; a cell keeps one that is empty."""
        for element in self.elements:
            parent = element.getparent()
            if parent is not None and parent.tag == f"{W}tc" and len(parent.findall(f"{W}p")) == 1:
                etree.SubElement(parent, f"{W}p")
            _drop(element)
        return self

    def copy_after(self, text: str) -> Passage:
        """A paragraph of the same looks with other words, behind the last."""
        return self._copied(text, lambda last, new: last.addnext(new))

    def copy_before(self, text: str) -> Passage:
        return self._copied(text, lambda last, new: last.addprevious(new))

    def insert_after(self, xml: str) -> Self:
        """Any WordprocessingML behind the last paragraph, prefixes `w` and `r` declared."""
        self.elements[-1].addnext(fragment(xml))
        return self

    def insert_before(self, xml: str) -> Self:
        """Any WordprocessingML before the first paragraph."""
        self.elements[0].addprevious(fragment(xml))
        return self

    def append(self, xml: str) -> Self:
        """Any WordprocessingML at the end of each paragraph."""
        for element in self.elements:
            element.append(fragment(xml))
        return self

    def move_after(self, text: str) -> Self:
        """Behind the paragraph that holds `text`."""
        target = self.editor.paragraph(text).elements[0]
        for element in reversed(self.elements):
            target.addnext(element)
        return self

    def _copied(self, text: str, place: Callable[[etree._Element, etree._Element], None]) -> Passage:
        new = deepcopy(self.elements[-1])
        place(self.elements[-1], new)
        return Passage(self.editor, [new]).words(text)

    def _runs(self, tag: str, attributes: Mapping[str, object]) -> Self:
        for element in self.elements:
            for run in element.iter(f"{W}r"):
                _set(_child(_child(run, "rPr", first=True), tag), attributes)
        return self

    def _layout(self, tag: str, **attributes: str | int) -> Self:
        for element in self.elements:
            _set(_child(_child(element, "pPr", first=True), tag), attributes)
        return self


class Editor:
    """A file taken apart; each part is parsed when it is edited."""

    def __init__(self, data: bytes) -> None:
        self.parts = unpack(data)
        self._trees: dict[str, etree._Element] = {}

    def saved(self) -> bytes:
        changed = {
            name: etree.tostring(tree, xml_declaration=True, encoding="UTF-8") for name, tree in self._trees.items()
        }
        return pack(self.parts | changed)

    def root(self, part: str = MAIN) -> etree._Element:
        if part not in self._trees:
            self._trees[part] = etree.fromstring(self.parts[part])
        return self._trees[part]

    def paragraphs(self, *, part: str = MAIN, style: str | None = None) -> Passage:
        """All paragraphs, or all of one style."""
        found = [one for one in self.root(part).iter(f"{W}p") if style is None or _style(one) == style]
        return self._passage(found, style or part)

    def paragraph(self, text: str, *, nth: int = 1, part: str = MAIN) -> Passage:
        """The nth paragraph that holds `text`."""
        found = [one for one in self.root(part).iter(f"{W}p") if text in _text(one)]
        return self._passage(found[nth - 1 : nth], text)

    def after(self, text: str, *, nth: int = 1) -> Passage:
        """The paragraph that follows the one that holds `text`: the drawn line below a title, say."""
        everything = [*self.root().iter(f"{W}p")]
        place = everything.index(self.paragraph(text, nth=nth).elements[0])
        return self._passage(everything[place + 1 : place + 2], text)

    def margins(self, **millimetres: Number) -> None:
        """`top`, `right`, `bottom`, `left`, `header`, `footer` in mm, in every section."""
        self.sections("pgMar", **{side: mm_twips(Fraction(value)) for side, value in millimetres.items()})

    def page(self, width: Number, height: Number, orient: str = "portrait") -> None:
        """Size in mm; `orient` is what the file says of it."""
        self.sections("pgSz", w=mm_twips(Fraction(width)), h=mm_twips(Fraction(height)), orient=orient)

    def sections(self, tag: str, *, number: int | None = None, **attributes: str | int) -> None:
        """Set attributes of a child of every `w:sectPr`, or of that of one section, from 1."""
        found = [*self.root().iter(f"{W}sectPr")]
        for section in found if number is None else found[number - 1 : number]:
            _set(_child(section, tag), attributes)

    def remove(self, tag: str, *, part: str = MAIN) -> None:
        """Every `w:tag` of a part. Raises LookupError when there is none."""
        found = [*self.root(part).iter(W + tag)]
        if not found:
            raise LookupError(tag)
        for element in found:
            _drop(element)

    def table(self, number: int) -> etree._Element:
        """The table of that number, from 1."""
        return [*self.root().iter(f"{W}tbl")][number - 1]

    def table_borders(self, number: int, kind: str = "single") -> None:
        """Lines around every cell of a table."""
        properties = _child(self.table(number), "tblPr", first=True)
        sides = ("top", "left", "bottom", "right", "insideH", "insideV")
        lines = "".join(f'<w:{side} w:val="{kind}" w:sz="4" w:color="000000"/>' for side in sides)
        properties.append(fragment(f"<w:tblBorders>{lines}</w:tblBorders>"))

    def swap_cells(self, number: int, row: int = 1) -> None:
        """The first cell of a row behind its last."""
        cells = [*self.table(number).iter(f"{W}tr")][row - 1].findall(f"{W}tc")
        cells[-1].addnext(cells[0])

    def break_section(self, end: Passage, xml: str = "") -> None:
        """End a section with a paragraph; set like the last section, with `xml` laid over it."""
        last = [*self.root().iter(f"{W}sectPr")][-1]
        new = deepcopy(last)
        for child in fragments(xml):
            for old in new.findall(str(child.tag)):
                new.remove(old)
            new.append(child)
        _child(end.elements[-1], "pPr", first=True).append(new)

    def _passage(self, found: list[etree._Element], words: str) -> Passage:
        if not found:
            raise LookupError(words)
        return Passage(self, found)


def fragment(xml: str) -> etree._Element:
    return fragments(xml)[0]


def fragments(xml: str) -> list[etree._Element]:
    """Elements written with the prefixes of `docx.xml` and those of drawings."""
    from thidua_cli.docx.xml import NAMESPACES

    drawing = "http://schemas.openxmlformats.org/drawingml/2006"
    more = (
        f' xmlns:wp="{drawing}/wordprocessingDrawing" xmlns:a="{drawing}/main" xmlns:v="urn:schemas-microsoft-com:vml"'
        ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    )
    return [*etree.fromstring(f"<x {NAMESPACES}{more}>{xml}</x>")]


def _child(parent: etree._Element, tag: str, *, first: bool = False) -> etree._Element:
    found = parent.find(W + tag)
    if found is None:
        found = etree.Element(W + tag)
        parent.insert(0, found) if first else parent.append(found)
    return found


def _set(element: etree._Element, attributes: Mapping[str, object]) -> None:
    for key, value in attributes.items():
        element.set(W + key, str(value))


def _drop(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _style(element: etree._Element) -> str | None:
    style = element.find(f"{W}pPr/{W}pStyle")
    return style.get(VAL) if style is not None else None


def _text(element: etree._Element) -> str:
    return "".join(_signs(element))


def _signs(element: etree._Element) -> Iterator[str]:
    for child in element.iter(f"{W}t", f"{W}br", f"{W}tab"):
        yield child.text or "" if child.tag == f"{W}t" else " "


def _write(run: etree._Element, text: str) -> None:
    for place, line in enumerate(text.split("\n")):
        if place:
            etree.SubElement(run, f"{W}br")
        for number, piece in enumerate(line.split("\t")):
            if number:
                etree.SubElement(run, f"{W}tab")
            element = etree.SubElement(run, f"{W}t")
            element.text = piece
            element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
