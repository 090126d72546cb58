"""The least that Word opens: parts of a test with the list of types and the relation that lead to the text."""

from __future__ import annotations

from collections.abc import Mapping

from thidua_cli.docx.archive import CONTENT_TYPES, pack

_TYPES = (
    b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    b'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    b'<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml"'
    b' ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = (
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"'
    b' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"'
    b' Target="word/document.xml"/></Relationships>'
)


def packed(parts: Mapping[str, bytes]) -> bytes:
    """A .docx of these parts; those that lead to word/document.xml come by themselves unless they are given."""
    return pack({CONTENT_TYPES: _TYPES, "_rels/.rels": _RELATIONS, **parts})
