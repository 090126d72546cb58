"""Small changes to a .docx file made by anyone: what is not changed keeps its bytes, part by part."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping

from lxml import etree

from thidua_cli.docx.archive import CONTENT_TYPES
from thidua_cli.docx.reading.names import OFFICE, REFERENCE, RELATION, VAL, WORD, W
from thidua_cli.docx.reading.package import main_part, open_package, parse

NUMBER_PART = "thidua-so-trang.xml"
"""The header or footer that is added for page numbers, beside the text."""

_SIGNED = "_xmlsignatures/"
_STORIES = frozenset({"header", "footer", "footnotes", "endnotes"})
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_WORDPROCESSING = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_LAST = ("textDirection", "bidi", "rtlGutter", "docGrid", "printerSettings", "sectPrChange")
_STAMP = (1980, 1, 1, 0, 0, 0)

MendText = Callable[[str, str], str]
"""(words of the whole paragraph, of one piece of it) → the piece as it should be."""


class Mender:
    """A file whose parts are changed one by one. Raises UnreadableError for what `read_docx` cannot read either."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        package = open_package(data)
        self._names = package.names
        self.main = main_part(package)
        folder, _, base = self.main.rpartition("/")
        self._relations = f"{folder}/_rels/{base}.rels".lstrip("/")
        linked = [one for one in package.relations(self.main) if not one.outside and one.target in package.names]
        self._stories = sorted({one.target for one in linked if one.kind in _STORIES})
        self._trees: dict[str, etree._Element] = {}
        self._changed: dict[str, bytes] = {}
        self._read = package.bytes

    @property
    def is_signed(self) -> bool:
        """Whether a digital signature lies in the file; any change would break it."""
        return any(name.startswith(_SIGNED) for name in self._names)

    def texts(self, mend: MendText) -> int:
        """Change the words of text, headers, footers and notes; how many pieces became others."""
        return sum(self._texts_of(name, mend) for name in (self.main, *self._stories))

    def sections(self) -> int:
        return len(self._sections())

    def set_section(self, number: int, tag: str, values: Mapping[str, str | int]) -> None:
        """Attributes of `w:tag` of one section, from 1; those not named stay as they are."""
        element = _settled(self._sections()[number - 1], tag)
        for key, value in values.items():
            element.set(W + key, str(value))
        self._keep(self.main)

    @property
    def takes_page_numbers(self) -> bool:
        """Whether no page has a header or a footer, and the file can be told of a new one."""
        tags = (f"{W}headerReference", f"{W}footerReference")
        used = any(section.find(tag) is not None for section in self._sections() for tag in tags)
        return not used and self._relations in self._names

    def add_page_numbers(self, where: str, align: str, half_points: int) -> None:
        """A number on every page but the first: `where` is `header` or `footer`. Only where it `takes_page_numbers`."""
        folder = self.main.rpartition("/")[0]
        name = f"{folder}/{NUMBER_PART}".lstrip("/")
        self._changed[name] = _numbers(where, align, half_points)
        self._declare(name, where)
        first = self._sections()[0]
        reference = etree.Element(f"{W}{where}Reference")
        reference.set(f"{W}type", "default")
        reference.set(REFERENCE, self._relate(where))
        first.insert(0, reference)
        _settled(first, "titlePg").set(VAL, "1")
        self._keep(self.main)

    def saved(self) -> bytes:
        """The file with its changes; parts in their order, those untouched with their own bytes."""
        buffer = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(self._data)) as old, zipfile.ZipFile(buffer, "w") as new:
            for info in old.infolist():
                content = self._changed.get(info.filename)
                new.writestr(info, old.read(info) if content is None else content)
            for name in sorted(self._changed.keys() - self._names):
                info = zipfile.ZipInfo(name, _STAMP)
                info.compress_type = zipfile.ZIP_DEFLATED
                new.writestr(info, self._changed[name])
        return buffer.getvalue()

    def _texts_of(self, name: str, mend: MendText) -> int:
        count = 0
        for paragraph in self._root(name).iter(f"{W}p"):
            own = [*_own_texts(paragraph)]
            whole = "".join("\t" if one.tag == f"{W}tab" else one.text or "" for one in own)
            for text in own:
                if text.text and (changed := mend(whole, text.text)) != text.text:
                    text.text = changed
                    count += 1
        if count:
            self._keep(name)
        return count

    def _sections(self) -> list[etree._Element]:
        """Those in force, not what tracked changes remember."""
        found = self._root(self.main).iter(f"{W}sectPr")
        return [one for one in found if _parent_tag(one) in {f"{W}body", f"{W}pPr"}]

    def _root(self, name: str) -> etree._Element:
        if name not in self._trees:
            content = self._read(name)
            parse(content, name)  # refuses entities and outside definitions
            self._trees[name] = etree.fromstring(content)
        return self._trees[name]

    def _keep(self, name: str) -> None:
        tree = self._root(name).getroottree()
        self._changed[name] = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)

    def _declare(self, name: str, where: str) -> None:
        types = self._root(CONTENT_TYPES)
        kind = f"{_WORDPROCESSING}.{where}+xml"
        etree.SubElement(types, f"{{{_TYPES}}}Override", {"PartName": f"/{name}", "ContentType": kind})
        self._keep(CONTENT_TYPES)

    def _relate(self, where: str) -> str:
        """The id of a new relation of the text to the part with the numbers."""
        relations = self._root(self._relations)
        taken = {one.get("Id") for one in relations}
        free = next(one for one in (f"rIdT{number}" for number in range(len(taken) + 1)) if one not in taken)
        values = {"Id": free, "Type": f"{OFFICE}{where}", "Target": NUMBER_PART}
        etree.SubElement(relations, f"{{{RELATION.rstrip('/')}}}Relationship", values)
        self._keep(self._relations)
        return free


def _own_texts(paragraph: etree._Element) -> Iterator[etree._Element]:
    """Pieces of text and tabs of a paragraph itself; text boxes have paragraphs of their own."""
    for element in paragraph.iter(f"{W}t", f"{W}tab"):
        nearest = next((one for one in element.iterancestors(f"{W}p")), None)
        if nearest is paragraph and _parent_tag(element) == f"{W}r":
            yield element


def _parent_tag(element: etree._Element) -> str:
    parent = element.getparent()
    return str(parent.tag) if parent is not None else ""


_ORDER = ("pgSz", "pgMar", "paperSrc", "pgBorders", "lnNumType", "pgNumType", "cols", "formProt", "vAlign", "noEndnote")
"""Part of the order in which the children of a section must stand (ECMA-376 part 1, 17.6.17)."""


def _settled(section: etree._Element, tag: str) -> etree._Element:
    """The child `w:tag`, put at its place when it is missing."""
    found = section.find(W + tag)
    if found is not None:
        return found
    new = etree.Element(W + tag)
    order = (*_ORDER, "titlePg", *_LAST)
    later = {W + name for name in order[order.index(tag) + 1 :]}
    following = next((one for one in section if one.tag in later), None)
    if following is None:
        section.append(new)
    else:
        following.addprevious(new)
    return new


def _numbers(where: str, align: str, half_points: int) -> bytes:
    """A header or footer with the number of the page in its field."""
    names = " ".join(f'w:{slot}="Times New Roman"' for slot in ("ascii", "hAnsi", "eastAsia", "cs"))
    hand = f'<w:rPr><w:rFonts {names}/><w:sz w:val="{half_points}"/></w:rPr>'
    steps = (
        '<w:fldChar w:fldCharType="begin"/>',
        '<w:instrText xml:space="preserve"> PAGE </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        "<w:t>2</w:t>",
        '<w:fldChar w:fldCharType="end"/>',
    )
    runs = "".join(f"<w:r>{hand}{step}</w:r>" for step in steps)
    layout = f'<w:pPr><w:spacing w:before="0" w:after="0"/><w:ind w:firstLine="0"/><w:jc w:val="{align}"/></w:pPr>'
    tag = "hdr" if where == "header" else "ftr"
    return f'<w:{tag} xmlns:w="{WORD}"><w:p>{layout}{runs}</w:p></w:{tag}>'.encode()
