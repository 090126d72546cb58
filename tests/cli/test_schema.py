from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from samples import Said
from thidua_cli.models.kinds import KINDS

Thidua = Callable[..., Said]


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


def test_without_a_kind_the_kinds_are_listed(thidua: Thidua) -> None:
    assert [line.split()[0] for line in thidua("schema").out.splitlines()] == list(KINDS)


def test_an_unknown_kind_is_exit_2_with_the_nearest(thidua: Thidua) -> None:
    said = thidua("schema", "plam")

    assert said.code == 2
    assert "có phải ý bạn là `plan`?" in said.err
