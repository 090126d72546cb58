"""What stands inside one paragraph: letters, fields, drawings, marks of changes, text boxes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from lxml import etree

from thidua_cli.docx.reading.drawings import drawings_of
from thidua_cli.docx.reading.names import COMPATIBLE, VAL, W
from thidua_cli.docx.reading.values import Drawing

_MC = f"{{{COMPATIBLE}}}"
_GONE = frozenset({f"{W}del", f"{W}moveFrom"})
_COME = frozenset({f"{W}ins", f"{W}moveTo"})
_SKIPPED = frozenset(
    {f"{W}pPr", f"{W}rPr", f"{W}sdtPr", f"{W}sdtEndPr", f"{W}smartTagPr", f"{W}customXmlPr", f"{_MC}Fallback"}
)
_BOX = f"{W}txbxContent"
_HELD = frozenset({f"{W}drawing", f"{W}pict", f"{W}object"})


@dataclass(slots=True)
class Inside:
    """Gathered while a paragraph is walked: (run element, its text), and all that is no text."""

    texts: list[tuple[etree._Element, str]] = field(default_factory=list)
    fields: list[str] = field(default_factory=list)
    holders: list[etree._Element] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)
    inserted: bool = False
    deleted: bool = False
    commented: bool = False
    _codes: list[list[str]] = field(default_factory=list)

    def walk(self, parent: etree._Element) -> None:
        """Every run below `parent`, whatever wraps it."""
        for child in parent:
            tag = child.tag
            if tag == f"{W}r":
                self._run(child)
            elif tag in _GONE:
                self.deleted = True
            elif tag in {f"{W}commentRangeStart", f"{W}commentReference"}:
                self.commented = True
            elif tag not in _SKIPPED:
                self._wrapper(child)

    def _wrapper(self, child: etree._Element) -> None:
        self.inserted |= child.tag in _COME
        if child.tag == f"{W}fldSimple":
            self.fields.append(child.get(f"{W}instr", "").strip())
        self.walk(child)

    def _run(self, run: etree._Element) -> None:
        text = "".join(self._pieces(run))
        if text:
            self.texts.append((run, text))

    def _pieces(self, run: etree._Element) -> Iterator[str]:
        for child in run:
            tag = child.tag
            if tag == f"{W}t":
                yield "" if self._in_code() else child.text or ""
            elif tag in _SIGNS:
                yield _SIGNS[tag](child)
            elif tag == f"{_MC}AlternateContent":
                yield from self._choice(child)
            else:
                self._note(child)

    def _note(self, child: etree._Element) -> None:
        """What prints no letters of its own."""
        if child.tag in {f"{W}fldChar", f"{W}instrText"}:
            self._field(child)
        elif child.tag in _HELD:
            self._hold(child)
        self.commented |= child.tag == f"{W}commentReference"
        self.deleted |= child.tag == f"{W}delText"

    def _choice(self, element: etree._Element) -> Iterator[str]:
        """The newest way only: the older one holds the same text again."""
        for name in ("Choice", "Fallback"):
            chosen = element.find(_MC + name)
            if chosen is not None:
                yield from self._pieces(chosen)
                return

    def _hold(self, element: etree._Element) -> None:
        self.holders.append(element)
        self.boxes += outermost(element, _BOX)

    def _field(self, element: etree._Element) -> None:
        if element.tag == f"{W}instrText":
            if self._codes:
                self._codes[-1].append(element.text or "")
            return
        kind = element.get(f"{W}fldCharType")
        if kind == "begin":
            self._codes.append([])
        elif kind in {"separate", "end"} and self._codes:
            code = self._codes[-1]
            if code and code[-1] != "\0":
                self.fields.append("".join(code).strip())
                code.append("\0")
            if kind == "end":
                self._codes.pop()

    def _in_code(self) -> bool:
        """Between the start of a field and its result nothing prints."""
        return bool(self._codes) and "\0" not in self._codes[-1] and bool(self._codes[-1])

    def drawings(self) -> Iterator[Drawing]:
        for holder in self.holders:
            yield from drawings_of(holder)


def outermost(element: etree._Element, tag: str) -> list[etree._Element]:
    """Descendants of that tag that do not lie in another of them, without those of an older fallback."""
    found: list[etree._Element] = []
    for child in element:
        if child.tag == tag:
            found.append(child)
        elif child.tag != f"{_MC}Fallback":
            found += outermost(child, tag)
    return found


def _symbol(element: etree._Element) -> str:
    """A sign of a symbol font stays where that font has it, in the private area."""
    code = element.get(f"{W}char", "")
    try:
        return chr(int(code, 16))
    except ValueError:
        return element.get(VAL, "")


_SIGNS: dict[object, Callable[[etree._Element], str]] = {
    f"{W}tab": lambda _: "\t",
    f"{W}ptab": lambda _: "\t",
    f"{W}cr": lambda _: "\n",
    f"{W}br": lambda element: "\f" if element.get(f"{W}type") in {"page", "column"} else "\n",
    f"{W}noBreakHyphen": lambda _: "-",
    f"{W}softHyphen": lambda _: "\u00ad",
    f"{W}sym": _symbol,
}
