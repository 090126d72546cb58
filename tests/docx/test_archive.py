"""Zip files without time or place."""

from __future__ import annotations

import io
import zipfile

from thidua_cli.docx.archive import canonical_digest, pack, squeeze, unpack

PARTS = {"b/c.xml": b"1", "A.xml": b"4", "[Content_Types].xml": b"2", "_rels/.rels": b"3"}


def test_types_come_first_then_names_in_order() -> None:
    with zipfile.ZipFile(io.BytesIO(pack(PARTS))) as archive:
        entries = archive.infolist()
    assert [entry.filename for entry in entries] == ["[Content_Types].xml", "A.xml", "_rels/.rels", "b/c.xml"]
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {(entry.create_system, entry.external_attr) for entry in entries} == {(0, 0x20)}


def test_order_of_the_parts_does_not_matter() -> None:
    assert pack(PARTS) == pack(dict(reversed(PARTS.items())))
    assert unpack(pack(PARTS)) == PARTS


def test_digest_sees_content_and_not_packing() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, content in PARTS.items():
            archive.writestr(name, content)
    assert canonical_digest(buffer.getvalue()) == canonical_digest(pack(PARTS))
    assert canonical_digest(pack(PARTS | {"b/c.xml": b"9"})) != canonical_digest(pack(PARTS))
    assert canonical_digest(pack({"a": b"bc"})) != canonical_digest(pack({"ab": b"c"}))


def test_it_is_what_the_library_would_write() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in sorted(PARTS, key=lambda name: (name != "[Content_Types].xml", name)):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 0, 0x20
            archive.writestr(entry, PARTS[name])
    assert pack(PARTS) == buffer.getvalue()


def test_a_part_made_small_before_gives_the_same_file() -> None:
    assert pack({name: squeeze(content) for name, content in PARTS.items()}) == pack(PARTS)
