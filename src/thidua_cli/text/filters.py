"""Filters of the templates: Vietnamese dates, counts, letters, quoting."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from markupsafe import Markup

from thidua_cli.source.forbidden import REPLACEMENT
from thidua_cli.text import vietnamese
from thidua_cli.text.characters import refused
from thidua_cli.text.escape import Inline, yaml_scalar
from thidua_cli.text.jinja_words import seen
from thidua_cli.text.numerals import money_words, number_words

KEPT_FILTERS = (
    "abs", "count", "default", "dictsort", "first", "groupby", "int", "items", "last", "length", "list", "map", "max",
    "min", "reject", "rejectattr", "reverse", "select", "selectattr", "sort", "sum", "unique",
)  # fmt: skip
"""Filters of Jinja that neither make markup nor guess nor stretch; the rest is not offered."""

LONGEST = 5_000_000
"""Signs of a text, items of a list, signs of a whole paper."""
TOO_LONG = f"chữ hoặc danh sách làm ra dài quá {LONGEST}"

KEPT_TESTS = (
    "defined", "divisibleby", "eq", "equalto", "even", "false", "ge", "greaterthan", "gt", "in", "integer", "iterable",
    "le", "lessthan", "lt", "mapping", "ne", "none", "number", "odd", "sameas", "sequence", "string", "true",
    "undefined", "==", "!=", ">", ">=", "<", "<=",
)  # fmt: skip


def _day(value: object) -> date:
    """A date, or the ISO text of one. Raises TypeError, ValueError."""
    if isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError as error:
            raise ValueError(f"“{value}” không phải là ngày có thật, dạng năm-tháng-ngày như 2024-03-07") from error
    if isinstance(value, date):
        return value
    raise TypeError(f"cần một ngày, gặp {seen(value)}")


def _text(value: object) -> str:
    if isinstance(value, str) and not isinstance(value, Markup):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    raise TypeError(f"cần chữ hoặc số nguyên (kết quả của macro không ghép được với chữ), gặp {seen(value)}")


def _number(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise TypeError(f"cần số nguyên, gặp {seen(value)}")


def _join(values: Iterable[object], separator: str = "") -> str:
    """Texts one after another; still data, so still escaped when printed. Raises ValueError for far too long a text."""
    texts = list(map(_text, values))
    if sum(map(len, texts)) + len(separator) * len(texts) > LONGEST:
        raise ValueError(TOO_LONG)
    return separator.join(texts)


def _upper(value: object) -> str:
    text = vietnamese.upper(_text(value))
    return Inline(text) if isinstance(value, Inline) else text


def _paragraphs(value: object) -> list[str]:
    """Prose of several paragraphs (blank lines between) as a list; an Inline gives Inlines."""
    kind = Inline if isinstance(value, Inline) else str
    return [kind(part) for part in re.split(r"\n\s*\n", _text(value)) if part.strip()]


def yaml_filter(value: object) -> str:
    """Front matter text in double quotes. Raises TypeError, and ValueError for what YAML may not hold."""
    text = _text(value)
    if bad := refused(text.replace(REPLACEMENT, "")):
        raise ValueError(f"giá trị có ký tự {bad} không in được")
    return yaml_scalar(text)


FILTERS: dict[str, Callable[..., Any]] = {
    "so2": lambda value: vietnamese.count_text(_number(value)),
    "ngay": lambda value: vietnamese.long_date(_day(value)),
    "ngay_ngan": lambda value: vietnamese.short_date(_day(value)),
    "la_ma": lambda value: vietnamese.roman(_number(value)),
    "diem": lambda value: vietnamese.letter(_number(value)),
    "so_chu": lambda value: number_words(_number(value)),
    "tien_chu": lambda value: money_words(_number(value)),
    "in_hoa": _upper,
    "doan": _paragraphs,
    "join": _join,
}
