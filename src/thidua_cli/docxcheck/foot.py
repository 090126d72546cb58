"""The bottom of a paper: Nơi nhận and the signature, side by side or one below the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import dropwhile

from thidua_cli.docx.reading.values import Document, Place
from thidua_cli.docxcheck.lines import Line, all_lines, is_ruling

_LABEL = "noi-nhan"
_LONGEST_LABEL = 16
_MARKS = ("TM.", "KT.", "TL.", "TUQ.", "Q.", "T/M", "K/T", "T/L")
_OFFICES = (
    *("giám đốc", "phó giám đốc", "tổng giám đốc", "phó tổng giám đốc", "chủ tịch", "phó chủ tịch", "hiệu trưởng"),
    *("phó hiệu trưởng", "trưởng ", "phó trưởng ", "chánh ", "phó chánh ", "bí thư", "cục trưởng", "vụ trưởng"),
    *("bộ trưởng", "thứ trưởng", "viện trưởng", "chi cục trưởng", "thủ trưởng", *(mark.lower() for mark in _MARKS)),
)
"""How the line of an office begins that was not typed in capitals."""

_MOST_POSTS = 8


@dataclass(frozen=True, slots=True)
class Signature:
    """`posts` are the lines with the office (KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC), `name` the last line below them."""

    posts: tuple[Line, ...]
    name: Line | None


@dataclass(frozen=True, slots=True)
class Foot:
    """`start` is the number of its first paragraph, `end` of its last; 0 when the paper has no foot."""

    label: Line | None = None
    recipients: tuple[Line, ...] = ()
    signatures: tuple[Signature, ...] = ()
    start: int = 0
    end: int = 0


def foot_of(document: Document, after: int) -> Foot:
    """The foot of the first paper in the file, below paragraph number `after`."""
    lines = tuple(line for line in all_lines(document.paragraphs) if line.paragraph.number > after)
    label = next((line for line in lines if _is_label(line)), None)
    if label is None:
        return _unaddressed(lines)
    place = label.paragraph.place
    if place.table is not None:
        return _side_by_side(lines, label, place)
    return _in_a_column(lines, label)


def _is_label(line: Line) -> bool:
    return len(line.text) <= _LONGEST_LABEL and line.folded.startswith(_LABEL)


def _side_by_side(lines: tuple[Line, ...], label: Line, place: Place) -> Foot:
    table = [line for line in lines if line.paragraph.place.table == place.table]
    cells: dict[tuple[int, int], list[Line]] = {}
    for line in table:
        cells.setdefault(_cell(line), []).append(line)
    own = cells.pop(_cell(label))
    place_of_label = _place_in(own, label)
    columns = [tuple(own[:place_of_label]), *_columns(cells)]
    signatures = tuple(found for column in columns if (found := _signature(column)) is not None)
    recipients = tuple(own[place_of_label + 1 :])
    return _foot(label, recipients, signatures, [*table])


def _place_in(lines: Sequence[Line], wanted: Line) -> int:
    return next(place for place, line in enumerate(lines) if line is wanted)


def _cell(line: Line) -> tuple[int, int]:
    return line.paragraph.place.row, line.paragraph.place.cell


def _columns(cells: dict[tuple[int, int], list[Line]]) -> Iterator[tuple[Line, ...]]:
    """The words of each cell; a name may stand in the cell below the office."""
    for row, cell in sorted(cells):
        lines = cells[row, cell]
        below = next((cells[at] for at in sorted(cells) if at[1] == cell and at[0] > row), [])
        alone = all(line.is_upper or _is_note(line) for line in lines)
        yield (*lines, *(below if alone and below and not below[0].is_upper else ()))


def _in_a_column(lines: tuple[Line, ...], label: Line) -> Foot:
    """Tabs instead of a table: capitals and the name are the signature, dashes the recipients."""
    start = _place_in(lines, label)
    tail = lines[start : start + 40]
    items = [line for line in tail if line.text.startswith(("-", "–", "+"))]
    others = [line for line in tail if line not in items and line != label]
    typed = tuple(dropwhile(lambda line: not line.is_upper, others))
    posts = typed or tuple(dropwhile(lambda line: not is_office(line), others))
    signature = _signature(posts[:_MOST_POSTS])
    signatures = (signature,) if signature is not None else tuple(_abreast(lines[:start]))
    used = [label, *items, *(post for one in signatures for post in one.posts)]
    return _foot(label, tuple(items), signatures, used)


def _abreast(above: tuple[Line, ...]) -> Iterator[Signature]:
    """Minutes: those who sign stand side by side in the last table without lines, Nơi nhận comes below them."""
    last = above[-1].paragraph.place.table if above else None
    table = [line for line in above if last is not None and line.paragraph.place.table == last]
    cells: dict[tuple[int, int], list[Line]] = {}
    for line in table:
        cells.setdefault(_cell(line), []).append(line)
    for own in _columns(cells):
        signature = _signature(own)
        if signature is not None and (signature.name is not None or own[-1].text.startswith("(")):
            yield signature


def _unaddressed(lines: tuple[Line, ...]) -> Foot:
    """No Nơi nhận: the signature is what begins with TM., KT. … in the middle or at the right."""
    starts = (place for place, line in enumerate(lines) if line.is_upper and line.text.upper().startswith(_MARKS))
    start = next(starts, None)
    if start is None:
        return Foot()
    own = lines[start]
    near = [line for line in lines[start : start + _MOST_POSTS] if line.paragraph.place == own.paragraph.place]
    signature = _signature(tuple(near))
    return _foot(None, (), (signature,) if signature is not None else (), near)


def _signature(lines: tuple[Line, ...]) -> Signature | None:
    """The office first, then notes such as (đã ký), the name last."""
    shown = tuple(line for line in lines if not is_ruling(line.text))
    posts = tuple(_posts(shown))
    if not posts:
        return None
    names = [line for line in shown[len(posts) :] if not _is_note(line)]
    return Signature(posts, names[-1] if names else None)


def _posts(lines: tuple[Line, ...]) -> Iterator[Line]:
    """Capitals; small letters only right at the top, below the room to sign they are the office held elsewhere."""
    last = 0
    for line in lines:
        if not line.is_upper and not (is_office(line) and line.paragraph.number <= (last or line.paragraph.number) + 1):
            return
        last = line.paragraph.number
        yield line


def is_office(line: Line) -> bool:
    """Whether it names an office rather than a person, in whatever letters."""
    return line.text.lower().startswith(_OFFICES) and not line.text.endswith((";", ".", ","))


def _is_note(line: Line) -> bool:
    return line.text.startswith(("(", "[")) or line.folded == "da-ky"


def _foot(
    label: Line | None, recipients: tuple[Line, ...], signatures: tuple[Signature, ...], used: list[Line]
) -> Foot:
    numbers = sorted(_numbers(used, signatures))
    return Foot(label, recipients, signatures, numbers[0], numbers[-1])


def _numbers(used: list[Line], signatures: tuple[Signature, ...]) -> Iterator[int]:
    for line in used:
        yield line.paragraph.number
    for signature in signatures:
        if signature.name is not None:
            yield signature.name.paragraph.number
