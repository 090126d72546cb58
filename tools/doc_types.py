"""JSON Schema of a field → the type in Vietnamese words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from thidua_cli.models import amount, choices, when
from thidua_cli.models.nominations import SHA256
from thidua_cli.models.types import PART

Link = Callable[[str], str]

CODE, CITIZEN, DUE_DAY = r"^[a-z0-9]+(?:[-.][a-z0-9]+)*$", "^([0-9]{9}|[0-9]{12})$", r"^(\d{4}-)?\d{2}-\d{2}$"
PATTERNS = {
    CODE: "mã",
    CITIZEN: "9 hoặc 12 chữ số",
    DUE_DAY: "ngày: `2026-03-15` hoặc `03-15`",
    PART: "một phần: `2/3` hoặc `80%`",
    SHA256: "64 chữ số và chữ cái a - f",
    r"^[0-9]{1,5}$": "1 đến 5 chữ số",
    r"^(max|min)$": "`max` hoặc `min`",
    r"^(plan|year|run|[1-9][0-9]? years)$": "`plan`, `year`, `run` hoặc số năm như `5 years`",
}
SIMPLE = {"boolean": "`true` hoặc `false`", "number": "số, có thể có phần thập phân"}
NAMES: dict[tuple[str, ...], Mapping[str, str]] = {
    tuple(words): words for words in vars(choices).values() if isinstance(words, dict)
}


def in_words(schema: dict[str, Any], link: Link) -> str:
    """`schema` in words; `link` gives the link to a nested group by its name. KeyError for a schema not known here."""
    if "$ref" in schema:
        return link(schema["$ref"].removeprefix("#/$defs/"))
    if "anyOf" in schema:
        parts = (in_words(part, link) for part in schema["anyOf"] if part != {"type": "null"})
        return "; hoặc ".join(dict.fromkeys(parts))
    if "const" in schema:
        return f"`{schema['const']}`"
    if "enum" in schema:
        return one_of(schema["enum"])
    return of_type(schema, link)


def one_of(words: list[str]) -> str:
    names = NAMES[tuple(words)]
    return "một trong: " + "; ".join(f"`{word}` – {names[word]}" for word in words)


def of_type(schema: dict[str, Any], link: Link) -> str:
    kind = schema["type"]
    if isinstance(kind, list):
        return written_in_words(schema)
    if kind == "array":
        return f"danh sách, mỗi mục là {in_words(schema['items'], link).replace('; hoặc ', ' hoặc ')}"
    if kind == "object":
        return mapping(schema, link)
    if kind == "integer":
        return integer(schema)
    return text(schema) if kind == "string" else SIMPLE[kind]


def written_in_words(schema: dict[str, Any]) -> str:
    """Amounts, times and percentages are texts with a grammar of their own."""
    if schema["type"] == ["string", "number"]:
        return "tỷ lệ phần trăm: `15%` hoặc `12,5%`"
    if schema.get("description") == amount.GRAMMAR:
        return f"số lượng: {amount.GRAMMAR}"
    return f"thời điểm: {when.GRAMMAR}"


def mapping(schema: dict[str, Any], link: Link) -> str:
    if "properties" in schema:
        keys = ", ".join(f"`{key}`" for key in schema["properties"])
        return f"riêng cho {keys}, mỗi khóa một giá trị như trên"
    each = schema["additionalProperties"] if "additionalProperties" in schema else schema["patternProperties"][CODE]
    return f"nhóm khóa tự đặt, mỗi giá trị là {in_words(each, link)}"


def integer(schema: dict[str, Any]) -> str:
    if "maximum" in schema:
        return f"số nguyên từ {schema['minimum']} đến {schema['maximum']}"
    return f"số nguyên không nhỏ hơn {schema['minimum']}"


def text(schema: dict[str, Any]) -> str:
    if schema.get("format") == "date":
        return "ngày: `2024-03-15`"
    return PATTERNS[schema["pattern"]] if "pattern" in schema else "chữ"
