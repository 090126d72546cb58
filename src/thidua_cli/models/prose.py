"""Prose that YAML took for keys: a comma inside `{ }`, a colon inside a sentence. What to put in quotes instead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from thidua_cli.models.base import value_at

if TYPE_CHECKING:
    from thidua_cli.source import Path, SourceDocument

# Every key of ours is a word of these; prose has a space, a digit, a sign or a Vietnamese letter.
_WORD = re.compile(r"[A-Za-z_-]+")
# Before and after the comma of a number; what is counted may follow the sign of percent.
_WHOLE, _DECIMALS = re.compile(r"(?<![\d/-])\d{1,4}$"), re.compile(r"\d{1,4}\s*(?:%|$)")


def is_prose(key: object) -> bool:
    return isinstance(key, str) and not _WORD.fullmatch(key)


def is_sentence(value: object) -> bool:
    """Whether a mapping is one sentence with a colon: `- Tỷ lệ 50%: không được`."""
    return isinstance(value, dict) and len(value) == 1 and all(map(is_prose, value))


def sentence_fix(value: dict[str, Any]) -> str:
    ((start, rest),) = value.items()
    if isinstance(rest, dict | list):
        return f"ý lớn có ý nhỏ bên dưới viết thành hai khóa: `text: {in_quotes(start + ':')}` và `items:`"
    whole = f"{start}: {rest or ''}".rstrip()
    return f"câu có dấu hai chấm phải đặt cả câu trong ngoặc kép: {in_quotes(whole)}"


def cut_fix(run: list[str], path: Path, document: SourceDocument) -> str:
    """What to type instead of a value of the mapping at `path` that commas cut; `run` is its key and the pieces."""
    owner, *pieces = run
    start = str(value_at(document.data, (*path, owner)))
    if len(pieces) == 1 and is_decimal(start, (*path, pieces[0]), document):
        number, point = in_quotes(f"{start},{pieces[0]}"), f"{start}.{pieces[0]}"
        return f"số có dấu phẩy thập phân bên trong {{ }} phải đặt trong ngoặc kép: {number}, hoặc viết {point}"
    return f"giá trị có dấu phẩy bên trong {{ }} phải đặt trong ngoặc kép: {in_quotes(', '.join([start, *pieces]))}"


def is_decimal(start: str, path: Path, document: SourceDocument) -> bool:
    """Whether the key at `path` is the second half of a number: `62,5%` without a blank, unlike `30/4, 1/5`."""
    piece = str(path[-1])
    return bool(_WHOLE.search(start) and _DECIMALS.match(piece)) and f",{piece}" in _line_of(path, document)


def cut_values(path: Path, document: SourceDocument) -> Iterator[list[str]]:
    """Of the mapping at `path`, each run of a key and the pieces that commas cut off its value.

    `{to: Đảng ủy, HĐND xã, for: b/c}` → ["to", "HĐND xã"].
    """
    run: list[str] = []
    value = value_at(document.data, path)
    assert isinstance(value, dict)
    for key, inner in value.items():
        if run and inner is None and is_prose(key) and not has_colon((*path, key), document):
            run.append(key)
            continue
        if len(run) > 1:
            yield run
        run = [key] if isinstance(inner, str) else []
    if len(run) > 1:
        yield run


def has_colon(path: Path, document: SourceDocument) -> bool:
    """Whether a colon was typed behind the key at `path`; inside `{ }` a key may stand without."""
    return re.search(rf"{re.escape(str(path[-1]))}[\"']?\s*:", _line_of(path, document)) is not None


def _line_of(path: Path, document: SourceDocument) -> str:
    """The line the key at `path` ends on, as typed."""
    lines = document.lines
    return lines.text[slice(*lines.bounds(document.span(path, key=True).end_line))]


def in_quotes(text: str) -> str:
    """As it may stand in YAML; a text with double quotes of its own goes into single ones."""
    return f'"{text}"' if not {'"', "\\"} & set(text) else "'" + text.replace("'", "''") + "'"
