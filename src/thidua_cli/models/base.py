"""The model every file kind is built from: frozen, strict about keys, and able to point at its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from pydantic import BaseModel, ConfigDict, PrivateAttr

from thidua_cli.diagnostics import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thidua_cli.source import Path, Plain, SourceDocument

MEMORY = Span("<memory>")


def without_docstring(schema: dict[str, Any]) -> None:
    """The docstring of a class speaks to programmers; the JSON Schema is read by the one who fills in the file."""
    schema.pop("description", None)


class Model(BaseModel):
    """A mapping of a YAML file. Keys that are not fields are errors; values never change after reading."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        populate_by_name=False,
        defer_build=True,
        regex_engine="python-re",
        json_schema_extra=without_docstring,
    )

    _document: SourceDocument | None = PrivateAttr(default=None)
    _path: Path = PrivateAttr(default=())

    def where(self, *path: str | int, key: bool = False) -> Span:
        """Place of a value below this model, or of its key; what is absent points at its parent."""
        if self._document is None:
            return MEMORY
        return self._document.span((*self._path, *path), key=key)

    def document_number(self) -> int:
        """Which document of its file this model stands in, from 0."""
        return 0 if self._document is None else self._document.number

    def where_part(self, path: Path, start: int, end: int) -> Span:
        """Place of some words of a text below this model: characters `start` to `end` of what `scalars` gave."""
        return MEMORY if self._document is None else self._document.part((*self._path, *path), start, end)

    def scalars(self) -> Iterator[tuple[Path, str]]:
        """(path below this model, text) of every scalar as it was written; nothing for a model made in memory."""
        if self._document is not None:
            yield from _scalars_of(value_at(self._document.data, self._path), ())


def value_at(data: Plain, path: Path) -> Plain:
    """The plain value at a path that exists."""
    for step in path:
        data = data[step]  # type: ignore[index]
    return data


def _scalars_of(data: Plain, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(data, str):
        yield path, data
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from _scalars_of(value, (*path, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _scalars_of(value, (*path, index))


def stamp(model: Model, document: SourceDocument, path: Path = ()) -> None:
    """Tell a freshly validated model, and all models inside it, where they stand."""
    # Setting through the private mapping is four times faster than attribute assignment on a frozen model.
    private = model.__pydantic_private__
    assert private is not None
    private["_document"] = document
    private["_path"] = path
    values = model.__dict__
    for name, key in nested_fields(type(model)):
        value = values[name]
        if value is not None:
            stamp_value(value, document, (*path, key))


def stamp_like(model: Model, other: Model) -> None:
    """Tell a model made from another one that it stands at the other's place; what is inside keeps its own."""
    assert model.__pydantic_private__ is not None
    assert other.__pydantic_private__ is not None
    model.__pydantic_private__.update(other.__pydantic_private__)


def stamp_value(value: object, document: SourceDocument, path: Path) -> None:
    if isinstance(value, Model):
        stamp(value, document, path)
    elif isinstance(value, tuple | list):
        for index, item in enumerate(value):
            stamp_value(item, document, (*path, index))
    elif isinstance(value, dict):
        for key, item in value.items():
            stamp_value(item, document, (*path, str(key)))


_NESTED: dict[type[Model], tuple[tuple[str, str], ...]] = {}


def nested_fields(model: type[Model]) -> tuple[tuple[str, str], ...]:
    """(attribute, YAML key) of the fields whose values may hold further models."""
    known = _NESTED.get(model)
    if known is None:
        known = tuple(
            (name, field.alias or name)
            for name, field in model.model_fields.items()
            if any(True for _ in models_in(field.annotation))
        )
        _NESTED[model] = known
    return known


def models_in(annotation: Any) -> list[type[Model]]:
    """The model classes an annotation can hold: `tuple[Wave, ...] | None` → [Wave]."""
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return [annotation]
    return [model for part in get_args(annotation) for model in models_in(part)]
