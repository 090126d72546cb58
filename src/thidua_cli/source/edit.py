"""Safe edits of a YAML file: only the characters that must change do; comments, order, quotes and line ends stay.

Every result is read again by our own reader and compared, as plain data, with what was meant. A file that would come
out otherwise is left as it is.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, NamedTuple

from thidua_cli.diagnostics import Severity, ThiduaError
from thidua_cli.source.decode import decode
from thidua_cli.source.document import SourceDocument
from thidua_cli.source.extent import Extents
from thidua_cli.source.plain import Path, Plain
from thidua_cli.source.reader import read_text
from thidua_cli.source.written import flow, item, scalar

_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Append:
    """Add items at the end of the list at `path`; a key without a value becomes that list."""

    path: Path
    values: tuple[Plain, ...]


@dataclass(frozen=True, slots=True)
class Put:
    """Give the key or item at `path` this value; a key that is not there is added behind the others."""

    path: Path
    value: Plain


@dataclass(frozen=True, slots=True)
class Drop:
    """Remove the key or the item at `path`; a list or group that becomes empty stays as `[]` or `{}`."""

    path: Path


Change = Append | Put | Drop


class _Cut(NamedTuple):
    """`text[start:end]` becomes `new`; offsets into the parsed text."""

    start: int
    end: int
    new: str


def edited(data: bytes, shown: str, changes: Sequence[Change], number: int = 0) -> bytes:
    """The bytes of a file after `changes` to its document `number` (from 0), applied one after the other.

    Raises ThiduaError when the file does not read without error, a path does not exist, or the result would not be
    exactly what was meant; `shown` names the file in the message.
    """
    text, _ = decode(data, shown)
    if text is None:
        raise _refusal(shown, "tệp không phải UTF-8")
    mark = "\ufeff" if data.startswith(b"\xef\xbb\xbf") else ""
    documents = _read(text, shown, "tệp đang có lỗi; xem `thidua validate`")
    index = next((index for index, document in enumerate(documents) if document.number == number), None)
    if index is None:
        raise _refusal(shown, f"tệp không có tài liệu thứ {number + 1}")
    meant = copy.deepcopy([document.data for document in documents])
    for change in changes:
        try:
            _change(meant[index], change)
        except (LookupError, TypeError) as problem:
            raise _no_place(shown, change) from problem
    at_once = _all_at_once(text, documents[index], changes)
    if at_once is not None and _holds(at_once, shown, meant):
        return (mark + at_once).encode("utf-8")
    return (mark + _one_by_one(text, shown, changes, index, meant)).encode("utf-8")


def _all_at_once(text: str, document: SourceDocument, changes: Sequence[Change]) -> str | None:
    """The text after cuts that do not meet; None when they do, or when one change needs what another one makes."""
    extents = Extents(document)
    try:
        cuts = sorted((_cut(extents, change) for change in changes), key=lambda cut: cut[:2])
    except (LookupError, TypeError):
        return None
    if any(later.start < earlier.end for earlier, later in pairwise(cuts)):
        return None
    return _applied(text, document, cuts)


def _one_by_one(text: str, shown: str, changes: Sequence[Change], index: int, meant: list[Plain]) -> str:
    for change in changes:
        document = _read(text, shown, "không viết lại được an toàn")[index]
        try:
            cut = _cut(Extents(document), change)
        except (LookupError, TypeError) as problem:
            raise _no_place(shown, change) from problem
        text = _applied(text, document, [cut])
    if [document.data for document in _read(text, shown, "không viết lại được an toàn")] != meant:
        raise _refusal(shown, "kết quả đọc lại khác với điều định ghi, nên tệp được giữ nguyên; hãy sửa tay")
    return text


def _holds(text: str, shown: str, meant: list[Plain]) -> bool:
    """Whether a text reads without error as what is meant."""
    documents, found = read_text(text, shown)
    sound = all(item.severity is not Severity.ERROR for item in found)
    return sound and [document.data for document in documents] == meant


def _no_place(shown: str, change: Change) -> ThiduaError:
    return _refusal(shown, f"không có chỗ {'.'.join(map(str, change.path))}")


def _refusal(shown: str, why: str) -> ThiduaError:
    return ThiduaError(f"không sửa được “{shown}”: {why}")


def _read(text: str, shown: str, why: str) -> list[SourceDocument]:
    documents, found = read_text(text, shown)
    worst = next((item for item in found if item.severity is Severity.ERROR), None)
    if worst is not None:
        raise _refusal(shown, f"{why} (dòng {worst.span.line}: {worst.message})")
    return documents


def _applied(text: str, document: SourceDocument, cuts: Sequence[_Cut]) -> str:
    """The cuts, in order, made in the text as it was written: line ends and uncomposed letters around them stay."""
    starts = [0, *(match.end() for match in _LINE_END.finditer(text))]
    line_end = _LINE_END.search(text)
    made, done = [], 0
    for cut in cuts:
        span = document.lines.span(cut.start, cut.end)
        start, end = starts[span.line - 1] + span.column - 1, starts[span.end_line - 1] + span.end_column - 1
        made += [text[done:start], cut.new.replace("\n", line_end[0] if line_end else "\n")]
        done = end
    return "".join([*made, text[done:]])


def _change(data: Plain, change: Change) -> None:
    """Make the data what is meant. Raises LookupError or TypeError when the path leads nowhere."""
    owner: Any = data
    for step in change.path[:-1]:
        owner = owner[step]
    if isinstance(change, Append):
        if change.path and owner[change.path[-1]] is None:
            owner[change.path[-1]] = []
        items = owner[change.path[-1]] if change.path else owner
        if not isinstance(items, list):
            raise TypeError(items)
        items.extend(copy.deepcopy(change.values))
    elif isinstance(change, Put):
        owner[change.path[-1]] = copy.deepcopy(change.value)
    else:
        del owner[change.path[-1]]


def _cut(extents: Extents, change: Change) -> _Cut:
    ordinal = extents.find(change.path)
    if isinstance(change, Put) and ordinal is None:
        return _new_key(extents, change)
    if ordinal is None:
        raise LookupError(change.path)
    if isinstance(change, Append):
        return _append(extents, ordinal, change.values)
    return _replace(extents, ordinal, change.value) if isinstance(change, Put) else _drop(extents, change.path)


def _append(extents: Extents, ordinal: int, values: tuple[Plain, ...]) -> _Cut:
    node = extents.layout.nodes[ordinal]
    if node is not None and not isinstance(node, list):
        raise TypeError(node)
    if not node:
        return _fill(extents, ordinal, values)
    last = extents.end(list(extents.layout.children(ordinal).values())[-1])
    if extents.is_flow(ordinal):
        return _Cut(last, last, "".join(f", {flow(value)}" for value in values))
    return _lines_after(
        extents, last, [line for value in values for line in item(value, _dash_column(extents, ordinal))]
    )


def _dash_column(extents: Extents, sequence: int) -> int:
    return extents.column(extents.start(sequence))


def _fill(extents: Extents, ordinal: int, values: tuple[Plain, ...]) -> _Cut:
    """Items for a list that has none yet: `[]`, or a key without a value."""
    start, end = extents.start(ordinal), extents.end(ordinal)
    key_line = extents.text[extents.line_start(start) : start]
    if not values:
        return _Cut(start, end, ("" if key_line.endswith(" ") else " ") + "[]")
    if re.fullmatch(r"\s*[\w-]+:\s*", key_line) and not extents.text[end : extents.next_line(end)].strip():
        indent = len(key_line) - len(key_line.lstrip()) + 2
        return _Cut(start, end, "\n" + "\n".join(line for value in values for line in item(value, indent)))
    return _Cut(start, end, ("" if key_line.endswith(" ") else " ") + flow(list(values)))


def _lines_after(extents: Extents, offset: int, lines: list[str]) -> _Cut:
    """New lines below the line that holds `offset`, where a comment behind the value may still stand."""
    place = extents.next_line(offset)
    ended = extents.text[place - 1 : place] == "\n"
    return _Cut(place, place, "\n".join(lines) + "\n" if ended else "\n" + "\n".join(lines))


def _new_key(extents: Extents, change: Put) -> _Cut:
    owner, key = extents.find(change.path[:-1]), change.path[-1]
    mapping = extents.layout.nodes[owner] if owner is not None else None
    if owner is None or not isinstance(mapping, dict) or not isinstance(key, str):
        raise LookupError(change.path)
    children = list(extents.layout.children(owner).values())
    pair = f"{scalar(key)}: {flow(change.value)}"
    if not children:
        return _Cut(extents.start(owner) + 1, extents.start(owner) + 1, pair)
    last = extents.end(children[-1])
    if extents.is_flow(owner):
        return _Cut(last, last, f", {pair}")
    return _lines_after(extents, last, [" " * extents.column(extents.start(owner)) + pair])


def _replace(extents: Extents, ordinal: int, value: Plain) -> _Cut:
    start, end = extents.start(ordinal), extents.end(ordinal)
    old = extents.text[start:end]
    quote = old[:1] if old[:1] in ("'", '"') else ""
    new = scalar(value, quote) if isinstance(value, str) else flow(value)
    return _Cut(start, end, new if extents.text[start - 1 : start] in ("", " ", "\n", "[", "{") else f" {new}")


def _drop(extents: Extents, path: Path) -> _Cut:
    owner, step = extents.find(path[:-1]), path[-1]
    assert owner is not None
    children = extents.layout.children(owner)
    steps = list(children)
    index = steps.index(step)
    begins = [_begin(extents, owner, each) for each in steps]
    end = extents.end(children[step])
    if extents.is_flow(owner):
        return _between_commas(extents, begins[index], end)
    if len(steps) == 1:
        return _emptied(extents, owner, end)
    if extents.text[extents.line_start(begins[index]) : begins[index]].strip():
        return _Cut(begins[index], begins[index + 1], "")
    return _Cut(extents.line_start(begins[index]), extents.next_line(end), "")


def _begin(extents: Extents, owner: int, step: str | int) -> int:
    """Where a pair begins with its key, or an item of a block list with its dash."""
    value = extents.layout.children(owner)[step]
    if isinstance(step, str):
        return extents.start(value - 1)
    dash = None if extents.is_flow(owner) else extents.dash(owner, value)
    return extents.start(value) if dash is None else dash


def _emptied(extents: Extents, owner: int, end: int) -> _Cut:
    start = extents.start(owner)
    empty = "[]" if isinstance(extents.layout.nodes[owner], list) else "{}"
    head = extents.text[:start].rstrip()
    return _Cut(len(head), end, f" {empty}") if head.endswith(":") else _Cut(start, end, empty)


def _between_commas(extents: Extents, start: int, end: int) -> _Cut:
    after = re.compile(r"\s*,\s*").match(extents.text, end)
    if after:
        return _Cut(start, after.end(), "")
    before = re.search(r",\s*$", extents.text[:start])
    return _Cut(before.start() if before else start, end, "")
