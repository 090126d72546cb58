from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from samples import Said
from thidua_cli.models.amount import GRAMMAR
from thidua_cli.models.kinds import KINDS, TITLES

Thidua = Callable[..., Said]
VIETNAMESE = re.compile("[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]", re.IGNORECASE)


def properties(schema: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for name, definition in {"": schema, **schema.get("$defs", {})}.items():
        for key, field in definition.get("properties", {}).items():
            yield name, key, field


@pytest.mark.parametrize("kind", KINDS)
def test_every_key_of_every_kind_is_described_in_vietnamese(thidua: Thidua, kind: str) -> None:
    schema = json.loads(thidua("schema", kind).out)
    bare = [(name, key) for name, key, field in properties(schema) if "description" not in field]

    assert schema["additionalProperties"] is False
    assert bare == []


def descriptions(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        if isinstance(schema.get("description"), str):
            yield schema["description"]
        for part in schema.values():
            yield from descriptions(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from descriptions(part)


@pytest.mark.parametrize("kind", KINDS)
def test_no_description_is_english(thidua: Thidua, kind: str) -> None:
    schema = json.loads(thidua("schema", kind).out)
    found = list(descriptions(schema))

    assert schema["description"] == TITLES[kind]
    assert [text for text in found if not VIETNAMESE.search(text) and text != GRAMMAR] == []


def test_without_a_kind_the_kinds_are_listed(thidua: Thidua) -> None:
    assert [line.split()[0] for line in thidua("schema").out.splitlines()] == list(KINDS)


def test_an_unknown_kind_is_exit_2_with_the_nearest(thidua: Thidua) -> None:
    said = thidua("schema", "plam")

    assert said.code == 2
    assert "có phải ý bạn là `plan`?" in said.err
