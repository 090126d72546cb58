"""Every way to write a value that docs/tep.md promises (it is made from the JSON Schema) is read by the models."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import ValidationError

from thidua_cli.models.base import Model, models_in
from thidua_cli.models.kinds import KINDS
from thidua_cli.models.nominations import SHA256
from thidua_cli.models.types import CODE, PART
from thidua_cli.models.when import GRAMMAR as TIMES

# A pattern, and words that fit it.
WORDS = {
    "^[a-z0-9]+(?:[-.][a-z0-9]+)*$": ["giay-khen-so"],
    "^([0-9]{9}|[0-9]{12})$": ["001085012345", "001085012"],
    r"^(\d{4}-)?\d{2}-\d{2}$": ["2026-03-15", "03-15"],
    r"^[0-9]{1,5}$": ["05"],
    PART: ["2/3", "80%", "66,7%"],
    SHA256: ["0123456789abcdef" * 4],
    r"^(max|min)$": ["max", "min"],
    r"^(plan|year|run|[1-9][0-9]? years)$": ["plan", "year", "run", "5 years"],
}
# What a group needs beyond its required keys to say anything.
GROUPS: dict[str, dict[str, Any]] = {
    "Amount": {"count": "2"},
    "Author": {"name": "Lê An"},
    "AwardLine": {"agency": "true"},
    "Ballots": {"agree": "3"},
    "Basis": {"text": "Căn cứ chức năng"},
    "Changes": {"year": "2024"},
    "Condition": {"prior": "giay-khen-so"},
    "Correction": {"line": "1"},
    "CouncilItem": {"agency": "true"},
    "Deadline": {"by": "2026-03-15"},
    "External": {},
    "Given": {"agency": "true"},
    "Issued": {"year": "2026"},
    "Member": {"name": "Lê An"},
    "Nomination": {"agency": "true"},
    "Registration": {"agency": "true"},
    "Revocation": {"line": "1"},
    "Seat": {"name": "Lê An"},
    "Section": {"text": "Một đoạn"},
    "SignedDecision": {"awards": [{"agency": "true", "award": "giay-khen-so", "year": "2024"}]},
    "Standing": {"agency": "true"},
    "Target": {"text": "Một chỉ tiêu"},
    "UnitItem": {"agency": "true"},
    "UnitVote": {"agree": "5", "total": "6"},
}
# Words whose own name says that they are for another place.
ELSEWHERE = [("Item", "list", "table")]

Schema = dict[str, Any]


def samples(schema: Schema, groups: Schema) -> Iterator[Any]:
    """At least one value, as the reader gives it, for each form a schema allows; KeyError for a form not known here."""
    if "$ref" in schema:
        yield group(schema["$ref"].removeprefix("#/$defs/"), groups)
    elif "anyOf" in schema:
        for part in schema["anyOf"]:
            yield from samples(part, groups)
    elif "const" in schema:
        yield schema["const"]
    elif "enum" in schema:
        yield from schema["enum"]
    else:
        yield from of_type(schema, groups)


def of_type(schema: Schema, groups: Schema) -> Iterator[Any]:
    kind = schema["type"]
    if kind == "array":
        for item in samples(schema["items"], groups):
            yield [item] * schema.get("minItems", 1)
    elif kind == "object":
        yield from mappings(schema, groups)
    elif kind == "null":
        yield None
    elif kind == "boolean":
        yield from ("true", "false")
    elif kind == "integer":
        yield from {str(schema["minimum"]), str(schema.get("maximum", 3))}
    elif kind == "string":
        yield from texts(schema)
    else:
        yield from numbers(schema)


def texts(schema: Schema) -> list[str]:
    if schema.get("format") == "date":
        return ["2024-03-15"]
    return WORDS[schema["pattern"]] if "pattern" in schema else ["Chữ có dấu, dài ngắn tùy ý"]


def numbers(schema: Schema) -> list[str]:
    """Percentages, points, and the texts with a grammar: every example of the grammar (a field's words may hide it)."""
    if schema["type"] == "number":
        return ["8", "8.5"]
    if schema["type"] == ["string", "number"]:
        return ["15%", "12,5%"]
    grammar = schema["description"] if "`" in schema["description"] else TIMES
    return re.findall("`([^`]+)`", grammar)


def mappings(schema: Schema, groups: Schema) -> Iterator[Schema]:
    if "properties" in schema:
        for key, field in schema["properties"].items():
            yield from ({key: value} for value in samples(field, groups))
    else:
        each = schema.get("additionalProperties") or schema["patternProperties"][CODE["pattern"]]
        for value in samples(each, groups):
            yield {"2024": value}


def group(name: str, groups: Schema) -> Schema:
    schema = groups[name]
    needed = {key: next(samples(schema["properties"][key], groups)) for key in schema.get("required", ())}
    return needed | GROUPS.get(name, {})


def all_models(model: type[Model], known: set[type[Model]]) -> set[type[Model]]:
    if model not in known:
        known.add(model)
        for field in model.model_fields.values():
            for inner in models_in(field.annotation):
                all_models(inner, known)
    return known


MODELS = sorted(
    {inner for kind in KINDS.values() for inner in all_models(kind, set())}, key=lambda model: model.__name__
)


def refused(model: type[Model], key: str, value: Any) -> list[str]:
    """What the model says about this one key; what it misses beside it is not asked."""
    try:
        model.model_validate(GROUPS.get(model.__name__, {}) | {key: value})
    except ValidationError as problem:
        return [f"{key}: {value!r}: {error['msg']}" for error in problem.errors() if error["loc"][:1] == (key,)]
    return []


@pytest.mark.parametrize("model", MODELS, ids=[model.__name__ for model in MODELS])
def test_every_promised_form_is_read(model: type[Model]) -> None:
    schema = model.model_json_schema(by_alias=True)
    groups = schema.get("$defs", {})
    properties = (schema if "properties" in schema else groups[model.__name__])["properties"]
    found = [
        said
        for key, field in properties.items()
        for value in samples(field, groups)
        if value is not None and (model.__name__, key, value) not in ELSEWHERE
        for said in refused(model, key, value)
    ]
    assert found == []


def test_a_form_that_is_not_read_would_be_found() -> None:
    assert refused(KINDS["plan"], "themes", "Cải cách hành chính") != []
    assert refused(KINDS["plan"], "themes", "nguoi-benh") == []
