"""The top of a paper: who issues it, Quốc hiệu and Tiêu ngữ, number, date, type and title, found by words and place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import takewhile

from thidua_cli.docx.reading.values import Document
from thidua_cli.docxcheck.kinds import MERITS, UNTITLED, Kind, is_list, is_other, leading_type, nearest_type, of_type
from thidua_cli.docxcheck.lines import Line, first_lines, is_ruling, is_upper

REACH = 60
"""Lines from the top in which the head is looked for: more than any head has, less than a whole paper."""

_LONGEST_DATE = 80
"""Letters of a line with place and day."""

_NATION = re.compile(r"c\w{2,4}-ho?a?-?xa-h\w+-chu-ng\w+(-viet-nam)?$|.*\bxa-hoi-chu-nghia-viet-nam$")
_MOTTO = re.compile(r"doc-lap.*tu-do.*hanh-phuc$")
_NUMBER = re.compile(r"s[ốoÓÔ]\s*[:.]?[\s\d.…_]*/\s*\S+|s[ốo]\s*[:.]\s*\d+[-–]\S+", re.IGNORECASE)
_DATE = re.compile(r"ngày[\s\d.…_]*tháng[\s\d.…_]*năm[\s\d.…_]*$", re.IGNORECASE)
STAMPS = frozenset({"hoa-toc", "thuong-khan", "khan", "tuyet-mat", "toi-mat", "mat"})
"""Degrees of urgency and secrecy, stamped or typed below the number."""

CIRCLES = frozenset({"xem-xong-tra-lai", "luu-hanh-noi-bo"})
"""Who may see a paper."""

_ABOUT = re.compile(r"v/v\b|v\s*/\s*v\b", re.IGNORECASE)
_ADDRESSEE = "kinh-gui"
_BASIS = ("can-cu-", "theo-de-nghi-", "xet-de-nghi-", "xet-to-trinh-")
_DECIDES = re.compile(r"(quyet-dinh|quyet-nghi|nghi-quyet)$")
_DIVISION = re.compile(r"(phần|chương|mục)\s+(thứ\s+\w+|[IVXLC]+|\d+)[.:]?", re.IGNORECASE)
_SHORT_DATE = re.compile(
    r"[A-ZĐÀ-Ỹ][\w .-]*,?\s(?:ngày\s*)?\d{1,2}(?:[/.-]|\s*tháng\s*)\d{1,2}(?:[/.-]|\s*năm\s*)\d{4}\.?"
)
"""A place and a day that is not written out: `Hưng Yên, 15/3/2026`."""

_LONGEST_TITLE = 8
_LONGEST_HEAD = 16
_SHORTEST_TYPE = 5
_ABOVE_TYPE = STAMPS | CIRCLES | {"du-thao"}


@dataclass(frozen=True, slots=True)
class Head:
    """Lines of each component; what was not found is None or empty. `end` is the last paragraph that belongs to it."""

    superior: tuple[Line, ...] = ()
    agency: tuple[Line, ...] = ()
    nation: Line | None = None
    motto: Line | None = None
    number: Line | None = None
    date: Line | None = None
    type: Line | None = None
    kind: Kind | None = None
    title: tuple[Line, ...] = ()
    about: tuple[Line, ...] = ()
    authority: tuple[Line, ...] = ()
    addressee: tuple[Line, ...] = ()
    bases: tuple[Line, ...] = ()
    decides: Line | None = None
    end: int = 0

    @property
    def is_numbered(self) -> bool:
        """Whether its number is filled in: that is done when it has been signed."""
        return self.number is not None and any(map(str.isdigit, self.number.text.partition("/")[0]))

    @property
    def reports_merits(self) -> bool:
        """Báo cáo thành tích: set out by the forms of the decree on awards, not by that on office work."""
        return self.type is not None and self.type.folded.startswith(MERITS)


@dataclass(slots=True)
class _Found:
    """What has been recognised so far; `taken` holds lines that are spoken for."""

    lines: tuple[Line, ...]
    taken: set[Line] = field(default_factory=set)

    def first(self, lines: Iterator[Line]) -> Line | None:
        found = next((line for line in lines if line not in self.taken), None)
        if found is not None:
            self.taken.add(found)
        return found


def head_of(document: Document) -> Head:
    """The head of the first paper in the file."""
    lines = tuple(line for line in first_lines(document.paragraphs, REACH) if not is_ruling(line.text))
    found = _Found(lines)
    nation = found.first(line for line in lines if _NATION.match(line.folded))
    motto = found.first(line for line in lines if _MOTTO.search(line.folded))
    typed = found.first(line for line in lines if _is_type(line)) or found.first(_untyped(lines))
    typed = typed or found.first(_unlisted(lines))
    above = lines[: lines.index(typed)] if typed is not None else lines[: _reach_without_type(lines)]
    number = found.first(line for line in above if _NUMBER.match(line.text) or line.folded.startswith("so-van-ban"))
    date = found.first(_dates(above))
    about = _about(above, found) if typed is None else ()
    agencies = _agencies(above, found, nation, number)
    superior, agency = _split_agencies(agencies)
    below = _below(lines, typed, [number, date, nation, motto, *about])
    titled = typed is not None and typed.folded not in UNTITLED
    title = tuple(_title(below)) if titled else ()
    rest = below[len(title) :]
    kind = _kind_of(typed.text) if typed is not None else None
    return _with_opening(Head(superior, agency, nation, motto, number, date, typed, kind, title, about), rest)


def _dates(above: tuple[Line, ...]) -> Iterator[Line]:
    """Lines that may be the date of the paper, those that write it out first."""
    short = [line for line in above if len(line.text) < _LONGEST_DATE]
    yield from (line for line in short if _DATE.search(line.text))
    yield from (line for line in short if _SHORT_DATE.fullmatch(line.text) and not _ABOUT.match(line.text))


def _is_type(line: Line) -> bool:
    return of_type(line.text) is not None and (line.is_upper or all(hand.bold for hand in line.hands))


def _kind_of(name: str) -> Kind:
    named = of_type(name)
    if named is not None or is_list(name):
        return named or Kind.LIST
    meant = None if is_other(name) else leading_type(name) or nearest_type(name)
    return of_type(meant) or Kind.OTHER if meant is not None else Kind.OTHER


def _untyped(lines: tuple[Line, ...]) -> Iterator[Line]:
    """DANH SÁCH, PHIẾU BẦU … in place of a type; not where a letter or an appendix begins before it."""
    for line in lines:
        if _ABOUT.match(line.text) or line.folded.startswith((_ADDRESSEE, "noi-nhan", "phu-luc")):
            return
        if line.is_upper and (is_list(line.text) or is_other(line.text)):
            yield line


def _unlisted(lines: tuple[Line, ...]) -> Iterator[Line]:
    """A type the decree does not list (PHIẾU TRÌNH, THƯ KHEN), or one misspelt: the first line below number and date.

    It stands in capitals in the middle, in a paper that has Quốc hiệu.
    """
    heads = [place for place, line in enumerate(lines[:_LONGEST_HEAD]) if _is_of_head(line)]
    is_letter = any(_ABOUT.match(line.text) for line in lines)
    if is_letter or not any(_NATION.match(lines[place].folded) for place in heads):
        return
    below = lines[heads[-1] + 1 :]
    first = next((line for line in below if line.folded not in _ABOVE_TYPE), None)
    if first is not None and first.is_upper and first.paragraph.layout.align == "center":
        known = first.folded.startswith(("noi-nhan", "phu-luc")) or _DECIDES.match(first.folded)
        if not known and len(first.folded) >= _SHORTEST_TYPE and not _names_superior(first):
            yield first


def _is_of_head(line: Line) -> bool:
    patterns = ((_NATION, line.folded), (_MOTTO, line.folded), (_NUMBER, line.text), (_DATE, line.text))
    short = len(line.text) < _LONGEST_DATE
    return short and any(pattern.search(words) is not None for pattern, words in patterns)


def _reach_without_type(lines: tuple[Line, ...]) -> int:
    """A paper without a type ends its head where it greets, else after the usual number of lines."""
    greets = (place for place, line in enumerate(lines) if line.folded.startswith(_ADDRESSEE))
    return next(greets, min(len(lines), 14))


def _about(above: tuple[Line, ...], found: _Found) -> tuple[Line, ...]:
    """`V/v …` and the lines it goes on with, in its own cell or as long as they stand in the middle."""
    first = found.first(line for line in above if _ABOUT.match(line.text))
    if first is None:
        return ()
    after = above[above.index(first) + 1 :]
    more = takewhile(lambda line: line.paragraph.place == first.paragraph.place and not _is_known(line, found), after)
    lines = (
        first,
        *(more if first.paragraph.place.table is not None or first.paragraph.layout.align == "center" else ()),
    )
    found.taken.update(lines)
    return lines


def _is_known(line: Line, found: _Found) -> bool:
    return (
        line in found.taken
        or line.folded in STAMPS
        or _DATE.search(line.text) is not None
        or _NUMBER.match(line.text) is not None
    )


def _agencies(above: tuple[Line, ...], found: _Found, nation: Line | None, number: Line | None) -> tuple[Line, ...]:
    """What is left of the head above the number: capitals, beside Quốc hiệu rather than in its cell."""
    left = [line for line in above if line not in found.taken and not _ABOUT.match(line.text)]
    if nation is not None and nation.paragraph.place.table is not None:
        place = nation.paragraph.place
        beside = [line for line in left if line.paragraph.place.table == place.table and line.paragraph.place != place]
        left = [line for line in beside if number is None or line.paragraph.number < number.paragraph.number]
        return tuple(line for line in left if line.paragraph.place.row == place.row) or tuple(left)
    last = number or nation
    if last is None:
        return ()
    near = (line for line in left if line.paragraph.number <= last.paragraph.number)
    return tuple(line for line in near if is_upper(line.text))


def _split_agencies(lines: tuple[Line, ...]) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """The issuing body is what is bold at the end; with no such difference it is the last line."""
    count = sum(1 for _ in takewhile(_is_bold, reversed(lines)))
    if count == 0 or (count == len(lines) and len(lines) > 1 and _names_superior(lines[0])):
        count = min(1, len(lines))
    return lines[: len(lines) - count], lines[len(lines) - count :]


def _is_bold(line: Line) -> bool:
    return all(hand.bold for hand in line.hands)


def _names_superior(line: Line) -> bool:
    return line.folded.startswith(("ubnd-", "uy-ban-nhan-dan-", "bo-", "tinh-", "so-"))


def _below(lines: tuple[Line, ...], typed: Line | None, known: list[Line | None]) -> tuple[Line, ...]:
    """Lines after the last one of the head that is known."""
    places = [lines.index(line) for line in (typed, *known) if line is not None]
    if typed is not None:
        places = [lines.index(typed)]
    return lines[max(places, default=-1) + 1 :]


def _title(lines: tuple[Line, ...]) -> Iterator[Line]:
    """Lines in the middle below the type, until the text, the căn cứ or the authority begins."""
    for place, line in enumerate(lines[:_LONGEST_TITLE]):
        in_middle = line.paragraph.layout.align == "center" or _is_bold(line)
        starts_other = line.folded.startswith((_ADDRESSEE, *_BASIS)) or line.text.startswith("(")
        starts_other = starts_other or _DIVISION.fullmatch(line.text) is not None
        apart = place > 0 and line.is_upper and not lines[place - 1].is_upper
        if (
            not in_middle
            or starts_other
            or apart
            or (place > 0 and line.paragraph.layout.align != lines[0].paragraph.layout.align)
        ):
            return
        yield line


def _with_opening(head: Head, rest: tuple[Line, ...]) -> Head:
    """What stands between the title and the text: authority, Kính gửi, căn cứ, QUYẾT ĐỊNH:"""
    authority = tuple(takewhile(_names_authority, rest))
    authority = tuple(line for line in authority if not _DECIDES.match(line.folded))
    rest = rest[len(authority) :]
    addressee = tuple(_addressee(rest))
    rest = rest[len(addressee) :]
    bases = tuple(takewhile(is_basis, rest))
    after = rest[len(bases) :]
    addressee = addressee or tuple(_addressee(after))
    decides = after[0] if after and _DECIDES.match(after[0].folded) and head.kind is Kind.DECISION else None
    last = [*head.title, *head.about, *authority, *addressee, *bases]
    lines = [head.nation, head.motto, head.number, head.date, head.type, decides, *last, *head.agency]
    end = max((line.paragraph.number for line in lines if line is not None), default=0)
    values = (head.superior, head.agency, head.nation, head.motto, head.number, head.date, head.type, head.kind)
    return Head(*values, head.title, head.about, authority, addressee, bases, decides, end)


def _names_authority(line: Line) -> bool:
    paragraph = line.paragraph
    return line.is_upper and paragraph.layout.align == "center" and paragraph.place.table is None


def _addressee(lines: tuple[Line, ...]) -> Iterator[Line]:
    if not lines or not lines[0].folded.startswith(_ADDRESSEE):
        return
    yield lines[0]
    yield from takewhile(lambda line: line.text.startswith(("-", "–", "+", "•")) or line.paragraph.numbering, lines[1:])


def is_basis(line: Line) -> bool:
    """A căn cứ on its own line; an opening sentence that goes on with a colon is none."""
    return f"{line.folded}-".startswith(_BASIS) and not line.text.endswith(":")
