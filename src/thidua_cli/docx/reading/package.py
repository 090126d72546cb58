"""Bytes to parts of a package, without trusting them."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from dataclasses import dataclass, field
from functools import partial
from urllib.parse import unquote

from lxml import etree

from thidua_cli.docx.archive import CONTENT_TYPES
from thidua_cli.docx.reading.names import OFFICE, RELATION

MOST_PARTS = 5_000
MB = 1_000_000
LARGEST_PART = 64_000_000
LARGEST_PACKAGE = 256_000_000
"""Bytes after unpacking: far above any official paper, far below what stops a small machine."""

_MAIN = "main+xml"
"""How the type of the part with the text ends: document, template, with macros or without."""

_TOO_DEEP = "Excessive depth"
"""What libxml2 says of more levels than it goes down."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_STRICT = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (b"http://purl.oclc.org/ooxml/drawingml/main", b"http://schemas.openxmlformats.org/drawingml/2006/main"),
    (
        b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
        b"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    ),
)


class UnreadableError(Exception):
    """The file is no .docx that can be read: `args` are what is wrong and what to do, in Vietnamese."""

    def __init__(self, problem: str, fix: str) -> None:
        super().__init__(problem, fix)
        self.problem, self.fix = problem, fix


SAVE_ANEW = "mở tệp bằng Word hoặc LibreOffice rồi lưu lại thành .docx"


@dataclass(frozen=True, slots=True)
class Relation:
    """`target` is the name of a part, or an address when it lies outside."""

    id: str
    kind: str
    target: str
    outside: bool


@dataclass(slots=True)
class Package:
    """The parts of an opened file, each read and parsed when it is asked for."""

    archive: zipfile.ZipFile
    names: frozenset[str]
    _trees: dict[str, etree._Element | None] = field(default_factory=dict)

    def tree(self, name: str) -> etree._Element | None:
        """Root of a part; None when there is no such part. Raises UnreadableError when it is no sound XML."""
        if name not in self._trees:
            self._trees[name] = parse(self.bytes(name), name) if name in self.names else None
        return self._trees[name]

    def bytes(self, name: str) -> bytes:
        try:
            with self.archive.open(name) as stream:
                data = stream.read(LARGEST_PART + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError) as problem:
            raise UnreadableError(f"phần “{name}” trong tệp bị hỏng", SAVE_ANEW) from problem
        if len(data) > LARGEST_PART:
            raise _too_large()
        return data

    def relations(self, name: str) -> tuple[Relation, ...]:
        """What a part (or the package itself, for an empty name) points at."""
        folder, base = posixpath.split(name)
        root = self.tree(posixpath.join(folder, "_rels", f"{base}.rels"))
        return tuple(map(partial(_relation, folder), root)) if root is not None else ()


def open_package(data: bytes) -> Package:
    """The package in `data`. Raises UnreadableError for anything that is not a sound, open zip file."""
    if data.startswith(_OLE):
        raise _old_or_locked(data)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, OSError, NotImplementedError) as problem:
        raise _no_archive(data) from problem
    entries = archive.infolist()
    if any(entry.flag_bits & 1 for entry in entries):
        raise UnreadableError("tệp có mật khẩu, không đọc được", "bỏ mật khẩu rồi lưu lại")
    if len(entries) > MOST_PARTS or sum(entry.file_size for entry in entries) > LARGEST_PACKAGE:
        raise _too_large()
    return Package(archive, frozenset(entry.filename for entry in entries))


def parse(data: bytes, name: str) -> etree._Element:
    """Root of an XML part; entities and outside definitions are refused, never followed."""
    if b"purl.oclc.org/ooxml" in data:
        for strict, usual in _STRICT:
            data = data.replace(strict, usual)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as problem:
        said = "lồng quá nhiều tầng, không như một văn bản" if _TOO_DEEP in str(problem) else "không phải XML đúng"
        raise UnreadableError(f"phần “{name}” trong tệp {said}", SAVE_ANEW) from problem
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnreadableError(f"phần “{name}” trong tệp có khai báo DTD, thứ không có trong .docx", SAVE_ANEW)
    return root


def main_part(package: Package) -> str:
    """Name of the part that holds the text. Raises UnreadableError when there is none."""
    named = (relation.target for relation in package.relations("") if relation.kind == "officeDocument")
    found = next((name for name in (*named, "word/document.xml") if name in package.names), None)
    if found is None:
        raise UnreadableError("tệp zip này không phải .docx: không có phần văn bản (word/document.xml)", SAVE_ANEW)
    _refuse_unlisted(package, found)
    return found


def _refuse_unlisted(package: Package, main: str) -> None:
    """Word opens a file only when its list of types names the text and the relations lead to it."""
    if not _type_of(package, main).endswith(_MAIN):
        raise UnreadableError(f"“{CONTENT_TYPES}” trong tệp không khai phần văn bản, Word không mở được", SAVE_ANEW)
    if not any(one.kind == "officeDocument" and one.target == main for one in package.relations("")):
        raise UnreadableError("“_rels/.rels” trong tệp không dẫn tới phần văn bản, Word không mở được", SAVE_ANEW)
    root, folder = package.tree(main), posixpath.split(main)
    relations = posixpath.join(folder[0], "_rels", f"{folder[1]}.rels")
    if root is not None and relations not in package.names and _points_on(root):
        raise UnreadableError(f"tệp thiếu phần “{relations}”, Word không mở được", SAVE_ANEW)


def _type_of(package: Package, part: str) -> str:
    """What the list says of a part, by its name or its ending (ECMA-376 part 2, 10.1.2); empty when it is not there."""
    named, types = {}, package.tree(CONTENT_TYPES)
    for one in types if types is not None else ():
        key = one.get("PartName") or f".{one.get('Extension')}"
        named[key.lower()] = one.get("ContentType", "")
    return named.get(f"/{part}".lower()) or named.get(posixpath.splitext(part)[1].lower()) or ""


def _points_on(root: etree._Element) -> bool:
    """Whether anything in it needs its relations."""
    return any(str(name).startswith(f"{{{OFFICE[:-1]}}}") for one in root.iter() for name in one.attrib)


def _relation(folder: str, element: etree._Element) -> Relation:
    outside = element.get("TargetMode") == "External"
    target, kind = element.get("Target", ""), element.get("Type", "")
    path = target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(folder, unquote(target)))
    kind = kind.removeprefix(OFFICE).removeprefix(RELATION).rsplit("/", 1)[-1]
    return Relation(element.get("Id", ""), kind, target if outside else path, outside)


def _too_large() -> UnreadableError:
    return UnreadableError(
        f"tệp mở ra quá lớn, không như một văn bản: hơn {LARGEST_PACKAGE // MB} MB, hơn {MOST_PARTS} phần,"
        f" hoặc một phần hơn {LARGEST_PART // MB} MB",
        "kiểm tra lại nguồn của tệp",
    )


def _no_archive(data: bytes) -> UnreadableError:
    if not data:
        return UnreadableError("tệp rỗng, không có chữ nào", "chép hoặc tải lại tệp từ nơi gửi")
    if data.startswith(_ZIP):
        return UnreadableError(
            "tệp .docx thiếu phần cuối, có lẽ chép hoặc tải về chưa xong", "chép hoặc tải lại tệp từ nơi gửi"
        )
    return UnreadableError("tệp không phải .docx: không mở được như một tệp zip", SAVE_ANEW)


def _old_or_locked(data: bytes) -> UnreadableError:
    if _ENCRYPTED in data:
        return UnreadableError("tệp có mật khẩu, không đọc được", "bỏ mật khẩu rồi lưu lại")
    return UnreadableError("đây là tệp Word đời cũ (.doc) mang đuôi .docx", SAVE_ANEW)
