"""Certificates to bytes of .docx: all in one file, a page each, or a file each; the same bytes on every run."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, lru_cache, partial

from thidua_cli.diagnostics import Diagnostic
from thidua_cli.docx.archive import Packed, pack, squeeze
from thidua_cli.docx.certificate_parts import ANCHOR, page_end, placed, sheet_parts
from thidua_cli.docx.certificate_profile import Box, Sheet, load
from thidua_cli.docx.units import points
from thidua_cli.docx.xml import NEXT_PAGE, broken, element, paragraph, part
from thidua_cli.text import lines
from thidua_cli.text.certificate import Certificate
from thidua_cli.text.problems import too_long
from thidua_cli.text.widths import width
from thidua_cli.text.wrap import balanced

_Boxes = tuple[tuple[Box, str], ...]


@dataclass(frozen=True, slots=True)
class Printing:
    """How sheets are printed. `stock`: only what a pre-printed sheet lacks, without the frame.

    `right`, `down` move all lines by so many mm, for a printer that feeds the sheets askew.
    """

    sheet: Sheet
    stock: bool = False
    right: Fraction = Fraction(0)
    down: Fraction = Fraction(0)

    @property
    def boxes(self) -> _Boxes:
        """What is printed, from top to bottom, with the properties of its paragraph."""
        printed = (box for box in self.sheet.boxes if not (self.stock and box.stock))
        return tuple((box, placed(box, self.right, self.down)) for box in printed)


def write_all(certificates: Sequence[Certificate], printing: Printing | None = None) -> bytes:
    """One file, a page a certificate."""
    used = printing or Printing(load())
    return _file(paragraph(ANCHOR, NEXT_PAGE).join(map(_writer(used), certificates)), used)


def write_each(certificates: Sequence[Certificate], printing: Printing | None = None) -> Iterator[bytes]:
    """A file a certificate."""
    used = printing or Printing(load())
    return (_file(page, used) for page in map(_writer(used), certificates))


def misfits(certificates: Sequence[Certificate], sheet: Sheet | None = None) -> Iterator[Diagnostic]:
    """What is longer or wider than its place on the sheet, at the person it was written for."""
    boxes = (sheet or load()).boxes
    for certificate in certificates:
        texts = _texts(certificate)
        for box in boxes:
            said = _lines(box, texts[box.key])
            if len(said) > box.lines or any(_measure(box)(line) > points(box.width) for line in said):
                yield too_long(certificate.span, box.key, len(said), box.lines)


def _file(pages: str, printing: Printing) -> bytes:
    end = paragraph(ANCHOR) + page_end(printing.sheet, framed=not printing.stock)
    return pack(_ready_parts(printing.sheet) | {"word/document.xml": part("document", element("body", pages, end))})


@cache
def _ready_parts(sheet: Sheet) -> dict[str, bytes | Packed]:
    """Everything but the text, deflated once."""
    return {name: squeeze(content) for name, content in sheet_parts(sheet).items()}


def _writer(printing: Printing) -> Callable[[Certificate], str]:
    """A writer of pages; a line that several sheets have in common is set only once."""
    written: list[tuple[Box, str, dict[str, str]]] = [(box, properties, {"": ""}) for box, properties in printing.boxes]

    def page(certificate: Certificate) -> str:
        texts, made = _texts(certificate), []
        for box, properties, known in written:
            text = texts[box.key]
            if text not in known:
                known[text] = f"<w:p>{properties}{broken(_lines(box, text))}</w:p>"
            made.append(known[text])
        return "".join(made)

    return page


@lru_cache(maxsize=4096)
def _lines(box: Box, text: str) -> tuple[str, ...]:
    """Each line of a text that brings its own lines, else balanced lines as wide as the box.

    What fits keeps its blanks: they leave room for a number and a day.
    """
    limit, measure = points(box.width), _measure(box)
    fitting = ((own,) if measure(own) <= limit else balanced(own, limit, measure) for own in text.split("\n"))
    return tuple(line for said in fitting for line in said)


def _measure(box: Box) -> Callable[[str], Fraction]:
    return partial(width, size=box.size, face=box.face)


def _texts(certificate: Certificate) -> dict[str, str]:
    """What stands in each box."""
    signature = certificate.signature
    return {
        "nation": lines.NATION,
        "motto": lines.MOTTO,
        "office": certificate.office,
        "verb": certificate.verb,
        "award": certificate.award,
        "name": certificate.name,
        "detail": certificate.detail,
        "achievement": certificate.achievement,
        "decision": certificate.decision,
        "book": f"Số sổ vàng: {certificate.book}" if certificate.book else "",
        "place": certificate.place,
        "capacity": "\n".join(signature.lines),
        "signer": signature.name,
    }
