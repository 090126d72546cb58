"""Text of WordprocessingML, element by element, children in the order of the schema."""

from __future__ import annotations

import html
from collections.abc import Iterable

from thidua_cli.text.blocks import Inlines, Run

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
DECLARATION = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
LINE_BREAK = "<w:r><w:br/></w:r>"
NEXT_PAGE = '<w:r><w:br w:type="page"/></w:r>'


def escaped(text: str) -> str:
    """Text between tags. (The standard library has the same beside its SAX parser, which brings half a web server.)"""
    return html.escape(text, quote=False)


def quoted(text: str) -> str:
    """The value of an attribute, in its quotes."""
    return f'"{html.escape(text)}"'


def part(root: str, *children: str) -> bytes:
    """A whole part whose root is `w:root`."""
    return f"{DECLARATION}<w:{root} {NAMESPACES}>{''.join(children)}</w:{root}>".encode()


def element(tag: str, /, *children: str, **attributes: str | int | None) -> str:
    """`<w:tag w:key="value">…</w:tag>`; attributes that are None are left out."""
    given = "".join(f" w:{key}={quoted(str(value))}" for key, value in attributes.items() if value is not None)
    content = "".join(children)
    return f"<w:{tag}{given}>{content}</w:{tag}>" if content else f"<w:{tag}{given}/>"


def run(text: str, *, bold: bool = False, italic: bool = False, superscript: bool = False) -> str:
    """A run; its hand stands on it directly only where it differs from the style."""
    raised = element("vertAlign", val="superscript") if superscript else ""
    hand = "<w:b/>" * bold + "<w:i/>" * italic + raised
    properties = element("rPr", hand) if hand else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escaped(text)}</w:t></w:r>'


def runs(inlines: Inlines, *, plain_bold: bool = False) -> str:
    """Runs of one paragraph; `plain_bold` when the style is bold already."""
    return "".join(_styled(piece, bold=piece.bold and not plain_bold) for piece in inlines)


def paragraph(style: str, content: str = "", *, keep_next: bool = False, before: int = 0, section: str = "") -> str:
    """A paragraph in a named style; `keep_next` holds it on the page of what follows, `section` ends one here.

    `before` is room above it in twips, where it differs from the style.
    """
    keep = "<w:keepNext/>" if keep_next else ""
    room = element("spacing", before=before) if before else ""
    return element("p", element("pPr", element("pStyle", val=style), keep, room, section), content)


def broken(texts: Iterable[str]) -> str:
    """Lines of one paragraph, broken where they end."""
    return LINE_BREAK.join(run(text) for text in texts)


def _styled(piece: Run, *, bold: bool) -> str:
    return run(piece.text, bold=bold, italic=piece.italic, superscript=piece.superscript)
