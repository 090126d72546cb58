"""pydantic's errors, said in Vietnamese: what was found, what is allowed, what to do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from thidua_cli.diagnostics import Diagnostic, Severity
from thidua_cli.diagnostics.codes import SHAPE
from thidua_cli.models.base import Model, models_in, value_at
from thidua_cli.models.choices import nearest, suggested
from thidua_cli.models.prose import cut_fix, cut_values, is_sentence, sentence_fix
from thidua_cli.models.types import A_LINE, A_PARAGRAPH, CHOICE, FORMAT, KEY, KIND, quoted

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo
    from pydantic_core import ErrorDetails

    from thidua_cli.source import Path, SourceDocument

Location = tuple[int | str, ...]

KEY_OF_MAPPING = "[key]"
"""pydantic's last step for trouble with a key itself, where keys are free (a year, a rule's code)."""

CODES = {FORMAT: "TD024", CHOICE: "TD023", KIND: "TD022", KEY: "TD020"}
GROUP, LIST = "một nhóm khóa (mỗi khóa một dòng)", "một danh sách (mỗi mục bắt đầu bằng gạch đầu dòng)"
WORDS = {A_LINE, A_PARAGRAPH}
EXPECTED = {"model_type": GROUP, "dict_type": GROUP, "tuple_type": LIST, "string_type": A_LINE}


def shape_problem(
    code: str, document: SourceDocument, path: Path, message: str, *, fix: str | None = None, key: bool = False
) -> Diagnostic:
    """An error of this floor at a value, or with `key` at the key that owns it."""
    return Diagnostic(code, SHAPE[code], Severity.ERROR, document.span(path, key=key), message, fix=fix)


def explain(errors: list[ErrorDetails], model: type[Model], document: SourceDocument) -> Iterator[Diagnostic]:
    """One diagnostic an error. A missing key whose misspelling stands beside it is said once, as the misspelling."""
    guessed = {(*error["loc"][:-1], guess_key(error, model)) for error in errors if error["type"] == "extra_forbidden"}
    sentences = sentences_in(errors, document)
    places = {error["loc"][:-1] for error in errors if error["type"] == "extra_forbidden"}
    cuts = {place: list(cut_values(yaml_path(place, document), document)) for place in places}
    for error in errors:
        if counts_only_good_items(error):
            continue
        path = yaml_path(error["loc"], document)
        if error["type"] == "extra_forbidden":
            place = error["loc"][:-1]
            yield from strange_key(error, model, document, sentences.get(place), cuts[place])
        elif error["type"] == "missing":
            if error["loc"] not in guessed and error["loc"][:-1] not in sentences:
                yield missing_key(error["loc"], model, path, document)
        elif error["type"] in CODES:
            yield said_by_us(error, path, document)
        else:
            message, fix = said_by_pydantic(error, model)
            yield shape_problem("TD022" if error["type"] in EXPECTED else "TD024", document, path, message, fix=fix)


def sentences_in(errors: list[ErrorDetails], document: SourceDocument) -> dict[Location, dict[str, Any]]:
    """The mappings that are one sentence with a colon, where a plain sentence might stand for the only needed key."""
    needed: dict[Location, list[int | str]] = defaultdict(list)
    for error in errors:
        if error["type"] == "missing":
            needed[error["loc"][:-1]].append(error["loc"][-1])
    found = {
        place: value_at(document.data, yaml_path(place, document))
        for place, keys in needed.items()
        if keys in (["text"], ["to"])
    }
    return {place: value for place, value in found.items() if isinstance(value, dict) and is_sentence(value)}


def strange_key(
    error: ErrorDetails,
    model: type[Model],
    document: SourceDocument,
    sentence: dict[str, Any] | None,
    cuts: list[list[str]],
) -> Iterator[Diagnostic]:
    """A key that is none of ours. Of a value cut by several commas only the first piece is said."""
    key, allowed = str(error["loc"][-1]), list(fields_at(model, error["loc"][:-1]))
    path = (*yaml_path(error["loc"][:-1], document), key)
    owner, *pieces = next((run for run in cuts if key in run[1:]), [key])
    if sentence and nearest(key, allowed) is None:
        yield unknown_key(key, allowed, path, document, fix=sentence_fix(sentence))
    elif not pieces:
        yield unknown_key(key, allowed, path, document)
    elif key == pieces[0]:
        yield unknown_key(key, allowed, path, document, fix=cut_fix([owner, *pieces], path[:-1], document))


def counts_only_good_items(error: ErrorDetails) -> bool:
    """pydantic calls a list too short when its items were refused, each of which is said by itself."""
    return error["type"] == "too_short" and len(error["input"]) >= error["ctx"]["min_length"]


def yaml_path(location: Location, document: SourceDocument) -> Path:
    """pydantic's location without the steps that are not in the file (a scalar standing for a list or a mapping)."""
    path: list[str | int] = []
    node: Any = document.data
    for step in location:
        inside = step in node if isinstance(node, dict) else isinstance(node, list) and step in range(len(node))
        if inside:
            path.append(step)
            node = node[step]
    return tuple(path)


def fields_at(model: type[Model], location: Location) -> dict[str, FieldInfo]:
    """The fields of the mapping at pydantic's `location` by YAML key, across all models that may stand there.

    Steps that name no field (the number of an item, a key of a free mapping) stay in the mapping they are in.
    """
    fields = fields_of(model)
    for step in location:
        if step in fields:
            inner = models_in(fields[str(step)].annotation)
            fields = {key: field for part in inner for key, field in fields_of(part).items()}
    return fields


def fields_of(model: type[Model]) -> dict[str, FieldInfo]:
    """The fields of a model by the keys that files write."""
    return {field.alias or name: field for name, field in model.model_fields.items()}


def meaning_of(model: type[Model], location: Location) -> str:
    """What the key at `location` is for; empty where keys are free."""
    field = fields_at(model, location[:-1]).get(str(location[-1]))
    return field.description or "" if field else ""


def guess_key(error: ErrorDetails, model: type[Model]) -> str | None:
    """The key that a strange one most likely means."""
    return nearest(str(error["loc"][-1]), list(fields_at(model, error["loc"][:-1])))


def unknown_key(
    key: str, allowed: list[str], path: Path, document: SourceDocument, fix: str | None = None
) -> Diagnostic:
    fix = fix or nearest_or_all(key, allowed, "khóa")
    return shape_problem("TD020", document, path, f"không có khóa {quoted(key)} ở đây", fix=fix, key=True)


def missing_key(location: Location, model: type[Model], path: Path, document: SourceDocument) -> Diagnostic:
    key, meaning = location[-1], meaning_of(model, location)
    fix = f"thêm `{key}:` ({meaning})" if meaning else f"thêm `{key}:`"
    return shape_problem("TD021", document, path, f"thiếu khóa bắt buộc “{key}”", fix=fix)


def said_by_us(error: ErrorDetails, path: Path, document: SourceDocument) -> Diagnostic:
    """An error of our own types: its message is ready, only the nearest word is missing."""
    context, at_key = error["ctx"], error["loc"][-1:] == (KEY_OF_MAPPING,)
    if error["type"] == KEY:
        word = context["word"]
        run = next((run for run in cut_values(path, document) if word in run[1:]), None)
        fix = cut_fix(run, path, document) if run is not None else None
        return unknown_key(word, context["allowed"], (*path, word), document, fix=fix)
    fix = nearest_or_all(context["word"], context["allowed"], "giá trị") if error["type"] == CHOICE else None
    if context.get("expected") in WORDS and is_sentence(error["input"]):
        fix = sentence_fix(error["input"])
    return shape_problem(CODES[error["type"]], document, path, context["message"], fix=fix, key=at_key)


def nearest_or_all(word: str, allowed: list[str], what: str) -> str:
    """What to do about a word outside a list: the nearest one, else the whole list of `what`."""
    return suggested(word, allowed) or f"các {what} dùng được: {', '.join(allowed)}"


def said_by_pydantic(error: ErrorDetails, model: type[Model]) -> tuple[str, str | None]:
    """Message and fix for an error of pydantic's own types."""
    kind, context, found = error["type"], error.get("ctx", {}), error["input"]
    if kind in EXPECTED:
        return f"cần {EXPECTED[kind]}, nhưng {standing(found)}", None
    if kind == "too_short":
        return f"danh sách có {context['actual_length']} mục, cần ít nhất {context['min_length']}", None
    if kind == "too_long":
        return f"danh sách có {context['actual_length']} mục, nhiều nhất {context['max_length']}", None
    return f"{found_text(found)} không dùng được ở đây", meaning_of(model, error["loc"]) or None


def standing(value: object) -> str:
    """The end of `cần …, nhưng …`."""
    return "đang để trống" if value is None else f"đây là {found_text(value)}"


def found_text(value: object) -> str:
    """What stands there, in words, short enough for one line."""
    if value is None:
        return "chỗ trống"
    if isinstance(value, dict):
        return "một nhóm khóa"
    if isinstance(value, list | tuple):
        return "một danh sách"
    return quoted(str(value))
