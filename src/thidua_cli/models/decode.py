"""One YAML document → one typed model, with every complaint about its shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from pydantic import ValidationError

from thidua_cli.diagnostics import Diagnostic, Severity, Span
from thidua_cli.diagnostics.codes import SHAPE
from thidua_cli.models.base import Model, stamp
from thidua_cli.models.kinds import KINDS
from thidua_cli.models.messages import explain, found_text, nearest_or_all, shape_problem, standing

if TYPE_CHECKING:
    from thidua_cli.source import SourceDocument

Known = TypeVar("Known", bound=Model)


def decode(document: SourceDocument) -> tuple[Model | None, list[Diagnostic]]:
    """The model, or None with the reasons. A document without `kind` is listed, not skipped in silence."""
    data = document.data
    if not isinstance(data, dict):
        message = f"tệp phải là một nhóm khóa, bắt đầu bằng `kind: …`, nhưng đây là {found_text(data)}"
        return None, [shape_problem("TD022", document, (), message)]
    if "kind" not in data:
        return None, [_without_kind(document)]
    kind = data["kind"]
    model = KINDS.get(kind) if isinstance(kind, str) else None
    if model is None:
        return None, [_strange_kind(document, kind)]
    return decode_as(document, model)


def decode_as(document: SourceDocument, model: type[Known]) -> tuple[Known | None, list[Diagnostic]]:
    """The same for a document whose place says what it is: a file of a law pack."""
    try:
        decoded = model.model_validate(document.data)
    except ValidationError as problem:
        return None, list(explain(problem.errors(include_url=False), model, document))
    stamp(decoded, document)
    return decoded, []


def _without_kind(document: SourceDocument) -> Diagnostic:
    return Diagnostic(
        "TD026",
        SHAPE["TD026"],
        Severity.INFO,
        document.span(()),
        "tệp không có `kind`, nên không được kiểm tra",
        fix=f"thêm `kind:` ({', '.join(KINDS)}), hoặc ghi tệp vào `exclude` của thidua.yaml",
    )


def empty_file(shown: str) -> Diagnostic:
    """A file in which no document stands: most often one whose every line is a comment."""
    return Diagnostic(
        "TD026",
        SHAPE["TD026"],
        Severity.INFO,
        Span(shown),
        "tệp không có nội dung nào, nên không được kiểm tra",
        fix="viết nội dung, bắt đầu bằng `kind: …`, hoặc xóa tệp",
    )


def idle_settings(document: SourceDocument) -> Diagnostic:
    """Settings that nobody reads: only the first document of the thidua.yaml of the root counts."""
    return Diagnostic(
        "TD025",
        SHAPE["TD025"],
        Severity.WARNING,
        document.span(("kind",)),
        "`kind: workspace` ở đây không có tác dụng: chỉ phần đầu của thidua.yaml ở thư mục gốc kho được dùng",
        fix="chuyển các cài đặt vào thidua.yaml của thư mục gốc; nếu đây là một kho riêng thì kiểm tra riêng kho đó",
    )


def _strange_kind(document: SourceDocument, kind: object) -> Diagnostic:
    if isinstance(kind, str):
        message = f"không có loại tệp {found_text(kind)}"
    else:
        message = f"`kind` cần tên một loại tệp, nhưng {standing(kind)}"
    fix = nearest_or_all(str(kind), list(KINDS), "kind")
    return shape_problem("TD025", document, ("kind",), message, fix=fix)
