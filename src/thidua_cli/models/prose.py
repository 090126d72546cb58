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


def comma_fix(whole: str) -> str:
    return f"giá trị có dấu phẩy bên trong {{ }} phải đặt trong ngoặc kép: {in_quotes(whole)}"


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
    lines = document.lines
    line = lines.text[slice(*lines.bounds(document.span(path, key=True).end_line))]
    return re.search(rf"{re.escape(str(path[-1]))}[\"']?\s*:", line) is not None


def in_quotes(text: str) -> str:
    """As it may stand in YAML; a text with double quotes of its own goes into single ones."""
    return f'"{text}"' if not {'"', "\\"} & set(text) else "'" + text.replace("'", "''") + "'"
