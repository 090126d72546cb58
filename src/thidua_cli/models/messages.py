"""pydantic's errors, said in Vietnamese: what was found, what is allowed, what to do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from thidua_cli.diagnostics import Diagnostic, Severity
from thidua_cli.diagnostics.codes import SHAPE
from thidua_cli.models.base import Model, models_in
from thidua_cli.models.choices import nearest
from thidua_cli.models.types import CHOICE

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from thidua_cli.source import Path, SourceDocument

LONG_LIST = 12


def shape_problem(
    code: str, document: SourceDocument, path: Path, message: str, *, fix: str | None = None, key: bool = False
) -> Diagnostic:
    return Diagnostic(code, SHAPE[code], Severity.ERROR, document.span(path, key=key), message, fix=fix)


def explain(errors: list[ErrorDetails], model: type[Model], document: SourceDocument) -> Iterator[Diagnostic]:
    """One diagnostic an error. A missing key whose misspelling stands beside it is said once, as the misspelling."""
    guessed = {(*_parent(error), guess) for error in errors if (guess := _misspelt(error, model))}
    for error in errors:
        path = yaml_path(error, document)
        if error["type"] == "missing":
            if (*_parent(error), str(error["loc"][-1])) not in guessed:
                yield _missing(path, model, document, error)
        elif error["type"] == "extra_forbidden":
            yield _unknown(path, model, document, error)
        else:
            yield _wrong_value(path, document, error)


def yaml_path(error: ErrorDetails, document: SourceDocument) -> Path:
    """pydantic's location without the steps that are not in the file (a scalar standing for a list or a mapping)."""
    path: list[str | int] = []
    node: Any = document.data
    for step in error["loc"]:
        inside = (isinstance(node, dict) and step in node) or (
            isinstance(node, list) and isinstance(step, int) and step < len(node)
        )
        if inside:
            path.append(step)
            node = node[step]
        elif isinstance(node, dict) and str(step) in node:
            path.append(str(step))
            node = node[str(step)]
    if error["type"] == "missing":
        path.append(str(error["loc"][-1]))
    return tuple(path)


def _parent(error: ErrorDetails) -> tuple[int | str, ...]:
    return error["loc"][:-1]


def allowed_keys(model: type[Model], location: tuple[int | str, ...]) -> list[str]:
    """The keys of the mapping at pydantic's `location`, across all models that may stand there."""
    candidates = [model]
    for step in location:
        if isinstance(step, str):
            fields = [
                field
                for candidate in candidates
                for name, field in candidate.model_fields.items()
                if step in (field.alias, name)
            ]
            if fields:
                candidates = [inner for field in fields for inner in models_in(field.annotation)]
    return [field.alias or name for candidate in candidates for name, field in candidate.model_fields.items()]


def _misspelt(error: ErrorDetails, model: type[Model]) -> str | None:
    if error["type"] != "extra_forbidden":
        return None
    return nearest(str(error["loc"][-1]), allowed_keys(model, _parent(error)))


def _unknown(path: Path, model: type[Model], document: SourceDocument, error: ErrorDetails) -> Diagnostic:
    key = str(error["loc"][-1])
    allowed = allowed_keys(model, _parent(error))
    guess = nearest(key, allowed)
    fix = f"có phải ý bạn là `{guess}`?" if guess else f"các khóa dùng được ở đây: {', '.join(allowed)}"
    return shape_problem("TD020", document, path, f"không có khóa “{key}” ở đây", fix=fix, key=True)


def _missing(path: Path, model: type[Model], document: SourceDocument, error: ErrorDetails) -> Diagnostic:
    key = str(error["loc"][-1])
    meaning = _description(model, error["loc"])
    return shape_problem(
        "TD021",
        document,
        path,
        f"thiếu khóa bắt buộc “{key}”",
        fix=f"thêm `{key}:` {f'({meaning})' if meaning else ''}".strip(),
    )


def _description(model: type[Model], location: tuple[int | str, ...]) -> str:
    key = location[-1]
    candidates = [model]
    for step in location[:-1]:
        if isinstance(step, str):
            candidates = [
                inner
                for candidate in candidates
                for name, field in candidate.model_fields.items()
                if step in (field.alias, name)
                for inner in models_in(field.annotation)
            ] or candidates
    for candidate in candidates:
        for name, field in candidate.model_fields.items():
            if key in (field.alias, name) and field.description:
                return field.description
    return ""


def _wrong_value(path: Path, document: SourceDocument, error: ErrorDetails) -> Diagnostic:
    context = error.get("ctx", {})
    if error["type"] == CHOICE:
        allowed = context["allowed"]
        guess = nearest(context["word"], allowed)
        listed = f"các giá trị dùng được: {', '.join(allowed)}" if len(allowed) <= LONG_LIST else None
        fix = f"có phải ý bạn là `{guess}`?" if guess else listed
        return shape_problem("TD023", document, path, context["message"], fix=fix)
    if "message" in context:
        return shape_problem("TD024", document, path, context["message"])
    return _builtin(path, document, error)


_EXPECTED = {
    "model_type": "một nhóm khóa (mỗi khóa một dòng)",
    "model_attributes_type": "một nhóm khóa (mỗi khóa một dòng)",
    "dict_type": "một nhóm khóa (mỗi khóa một dòng)",
    "tuple_type": "một danh sách (mỗi mục bắt đầu bằng gạch đầu dòng)",
    "list_type": "một danh sách (mỗi mục bắt đầu bằng gạch đầu dòng)",
    "string_type": "một dòng chữ",
    "int_type": "một số nguyên",
    "date_type": "một ngày",
}


def _builtin(path: Path, document: SourceDocument, error: ErrorDetails) -> Diagnostic:
    kind, context = error["type"], error.get("ctx", {})
    if kind in _EXPECTED:
        return shape_problem(
            "TD022", document, path, f"cần {_EXPECTED[kind]}, nhưng đây là {found_text(error['input'])}"
        )
    if kind in {"too_short", "too_long"}:
        bound = f"ít nhất {context['min_length']}" if kind == "too_short" else f"nhiều nhất {context['max_length']}"
        return shape_problem("TD024", document, path, f"danh sách có {context['actual_length']} mục, cần {bound}")
    if kind == "string_pattern_mismatch":
        return shape_problem("TD024", document, path, f"“{error['input']}” không đúng mẫu {context['pattern']}")
    if kind == "literal_error":
        return shape_problem(
            "TD023", document, path, f"“{error['input']}” không dùng được; chỉ dùng {context['expected']}"
        )
    return shape_problem(
        "TD024", document, path, f"giá trị không dùng được: {found_text(error['input'])} ({error['msg']})"
    )


def found_text(value: object) -> str:
    """What stands there, in words, short enough for one line."""
    if value is None:
        return "để trống"
    if isinstance(value, dict):
        return "một nhóm khóa"
    if isinstance(value, list | tuple):
        return "một danh sách"
    text = str(value)
    return f"“{text}”" if len(text) <= 60 else f"“{text[:57]}…”"
