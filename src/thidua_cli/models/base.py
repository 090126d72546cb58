"""The model every file kind is built from: frozen, strict about keys, and able to point at its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, get_args

from pydantic import BaseModel, ConfigDict

from thidua_cli.diagnostics import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thidua_cli.source import Path, Plain, SourceDocument

MEMORY = Span("<memory>")


def without_docstring(schema: dict[str, Any]) -> None:
    """The docstring of a class speaks to programmers; the JSON Schema is read by the one who fills in the file."""
    schema.pop("description", None)


class Model(BaseModel):  # noqa: PLW1641  # pydantic gives every frozen model a hash of its own fields
    """A mapping of a YAML file. Keys that are not fields are errors; values never change after reading."""

    # Most models only ever stand inside another: what is never asked by itself is not built, a twentieth of a command.
    model_config = ConfigDict(
        defer_build=True,
        extra="forbid",
        frozen=True,
        populate_by_name=False,
        regex_engine="python-re",
        json_schema_extra=without_docstring,
    )

    # Laid over by each record that was read. A private attribute of pydantic would be made anew for every record, which
    # costs a fifth of all reading.
    _place: ClassVar[tuple[SourceDocument, Path] | None] = None

    def __eq__(self, other: object) -> bool:
        """Two records that say the same at two places are two."""
        return isinstance(other, Model) and self._place == other._place and super().__eq__(other)

    def where(self, *path: str | int, key: bool = False) -> Span:
        """Place of a value below this model, or of its key; what is absent points at its parent."""
        if self._place is None:
            return MEMORY
        document, own = self._place
        return document.span((*own, *path), key=key)

    def own_path(self) -> Path:
        """Where this model stands in its document; () for the whole document, or a model made in memory."""
        return () if self._place is None else self._place[1]

    def as_written(self) -> Plain:
        """The plain data this model was read from; None for a model made in memory."""
        return None if self._place is None else value_at(self._place[0].data, self._place[1])

    def document_number(self) -> int:
        """Which document of its file this model stands in, from 0."""
        return 0 if self._place is None else self._place[0].number

    def where_part(self, path: Path, start: int, end: int) -> Span:
        """Place of some words of a text below this model: characters `start` to `end` of what `scalars` gave."""
        if self._place is None:
            return MEMORY
        document, own = self._place
        return document.part((*own, *path), start, end)

    def scalars(self) -> Iterator[tuple[Path, str]]:
        """(path below this model, text) of every scalar as it was written; nothing for a model made in memory."""
        if self._place is not None:
            document, own = self._place
            yield from _scalars_of(value_at(document.data, own), ())


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
    values = model.__dict__
    values["_place"] = (document, path)
    for name, key in nested_fields(type(model)):
        value = values[name]
        if value is not None:
            stamp_value(value, document, (*path, key))


def stamp_like(model: Model, other: Model) -> None:
    """Tell a model made from another one that it stands at the other's place; what is inside keeps its own."""
    model.__dict__["_place"] = other._place


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
