"""Short ways to write a value, known to the reader and to the JSON Schema alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from thidua_cli.models.choices import nearest
from thidua_cli.models.types import KEY

TEXT = {"type": "string", "minLength": 1}


@dataclass(frozen=True, eq=False)
class Shorthand:
    """`read` turns the short form into the long one; `short` is the short form's JSON Schema."""

    read: Callable[[Any], Any]
    short: dict[str, Any] = field(default_factory=TEXT.copy)

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_before_validator_function(self.read, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"anyOf": [self.short, handler(schema)]}


def under(key: str) -> Callable[[Any], Any]:
    """Reads a text that stands alone as a mapping with that text under `key`: `- một ý` is `- text: một ý`."""
    return lambda value: {key: value} if isinstance(value, str) else value


@dataclass(frozen=True, eq=False)
class OneOrMany:
    """A list that may be written as its only element: `award: x` is `award: [x]`."""

    @staticmethod
    def read(value: Any) -> Any:
        return value if isinstance(value, list | tuple) else [value]

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_before_validator_function(self.read, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        many = handler(schema)
        return {"anyOf": [many["items"], many]}


@dataclass(frozen=True, eq=False)
class KeyedBy:
    """One value for all, or a mapping with one value for each of `keys`; reading always gives the mapping."""

    keys: tuple[str, ...]
    for_all: str

    def read(self, value: Any) -> Any:
        if not isinstance(value, dict) or not any(key in self.keys or nearest(key, self.keys) for key in value):
            return {self.for_all: value}
        for key in value:
            if key not in self.keys:
                raise PydanticCustomError(KEY, "{word}", {"word": key, "allowed": list(self.keys)})
        return value

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_before_validator_function(self.read, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        one = handler(schema)["additionalProperties"]
        each = {"type": "object", "properties": dict.fromkeys(self.keys, one), "additionalProperties": False}
        return {"anyOf": [one, each]}
