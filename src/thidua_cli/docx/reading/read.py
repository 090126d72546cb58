"""A .docx file, whoever made it, to one frozen value; what cannot be read gives a diagnostic, never a traceback."""

from __future__ import annotations

from itertools import count

from thidua_cli.diagnostics import Diagnostic, PaperSpan, Severity
from thidua_cli.diagnostics.codes import DOCX
from thidua_cli.docx.reading.extras import embedded_fonts, properties, settings
from thidua_cli.docx.reading.names import W
from thidua_cli.docx.reading.numbering import Numbering
from thidua_cli.docx.reading.package import SAVE_ANEW, Package, UnreadableError, main_part, open_package
from thidua_cli.docx.reading.sections import Stories, sections
from thidua_cli.docx.reading.story import Walk
from thidua_cli.docx.reading.styles import Styles, theme_fonts
from thidua_cli.docx.reading.values import WHOLE, Document, Outside, Place

BODY = "thân văn bản"
UNREADABLE = "TD905"
_WORDED = frozenset({"header", "footer", "footnotes", "endnotes", "comments"})
_OBJECTS = frozenset({"oleObject", "package", "control", "aFChunk"})
_KEPT_LINKS = frozenset({"hyperlink"})


def read_docx(data: bytes, file: str) -> tuple[Document | None, list[Diagnostic]]:
    """The document in `data`; `file` is its name as shown. With None there is one diagnostic that says why."""
    try:
        return _read(open_package(data), file), []
    except UnreadableError as problem:
        code = (UNREADABLE, DOCX[UNREADABLE])
        return None, [Diagnostic(*code, Severity.ERROR, PaperSpan.said(WHOLE, file), problem.problem, fix=problem.fix)]


def _read(package: Package, file: str) -> Document:
    main = main_part(package)
    root = package.tree(main)
    body = root.find(f"{W}body") if root is not None else None
    if root is None or body is None:
        raise UnreadableError(f"phần “{main}” không có thân văn bản", SAVE_ANEW)
    relations = {relation.id: relation for relation in package.relations(main)}
    named = {relation.kind: relation.target for relation in relations.values() if not relation.outside}
    parts = {kind: package.tree(named[kind]) if kind in named else None for kind in _HELPERS}
    styles = Styles(parts["styles"], theme_fonts(parts["theme"]))
    numbers = count(1)
    walk = Walk(BODY, styles, Numbering(parts["numbering"]), numbers)
    walk.blocks(body, Place(BODY))
    stories = Stories(package, relations, styles, numbers)
    found = sections(body, walk, stories)
    return Document(
        file,
        found,
        tuple(walk.paragraphs),
        tuple(walk.tables),
        stories.all(),
        settings(parts["settings"], _template(package, named.get("settings"))),
        properties(package),
        _outside(package, main),
        embedded_fonts(parts["fontTable"]),
        any(name.lower().endswith("vbaproject.bin") for name in package.names),
        _embeds(package, main),
        len(parts["comments"]) if parts["comments"] is not None else 0,
    )


_HELPERS = ("styles", "theme", "numbering", "settings", "fontTable", "comments")


def _template(package: Package, part: str | None) -> str:
    relations = package.relations(part) if part is not None else ()
    return next((relation.target for relation in relations if relation.kind == "attachedTemplate"), "")


def _outside(package: Package, main: str) -> tuple[Outside, ...]:
    """Relations of any part to something outside; links that a reader clicks are none of them."""
    found = {relation for part in (main, *_linked(package, main)) for relation in package.relations(part)}
    outside = (one for one in found if one.outside and one.kind not in _KEPT_LINKS and one.kind != "attachedTemplate")
    return tuple(Outside(one.kind, one.target) for one in sorted(outside, key=lambda one: (one.kind, one.target)))


def _embeds(package: Package, main: str) -> bool:
    """Objects of other programs in the text, its headers or notes; the figures behind a chart are none."""
    parts = (main, *(one.target for one in package.relations(main) if one.kind in _WORDED and not one.outside))
    return any(one.kind in _OBJECTS for part in parts for one in package.relations(part))


def _linked(package: Package, main: str) -> list[str]:
    return sorted(one.target for one in package.relations(main) if not one.outside)
