"""Phụ lục: each opens, in the same file, with a front matter of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from thidua_cli.diagnostics import Diagnostic, Severity, Span
from thidua_cli.source import read_text
from thidua_cli.text.fields import Fields
from thidua_cli.text.front import AppendixFront, Front
from thidua_cli.text.frontmatter import read_numbering
from thidua_cli.text.problems import missing_front

FENCE = "---"
_KEYS = ("appendix", "type", "label", "attached", "landscape", "numbering")
_FIRST_KEYS = tuple(f"{key}:" for key in _KEYS)


class Opening(NamedTuple):
    """Where the front of an appendix stands: index of its first line `---`, and of the first line of its text."""

    first: int
    text: int


def openings(source: list[str], start: int) -> Iterator[Opening]:
    """Fronts of appendices from line `start` (0-based) on: `---`, keys, `---`."""
    place = start
    while place + 1 < len(source):
        if source[place].rstrip() == FENCE and source[place + 1].startswith(_FIRST_KEYS):
            end = next((line for line in range(place + 1, len(source)) if source[line].rstrip() == FENCE), None)
            yield Opening(place, len(source) if end is None else end + 1)
            place = len(source) if end is None else end
        place += 1


def read_appendix(
    source: list[str], opening: Opening, shown: str, front: Front | None
) -> tuple[AppendixFront, list[Diagnostic]]:
    """The front of the appendix at `opening`; `front` is that of the paper, None when it could not be read."""
    if source[opening.text - 1].rstrip() != FENCE:
        return AppendixFront(""), [missing_front(Span(shown, opening.first + 1))]
    text = "\n" * (opening.first + 1) + "\n".join(source[opening.first + 1 : opening.text - 1]) + "\n"
    documents, problems = read_text(text, shown)
    if any(problem.severity is Severity.ERROR for problem in problems) or not isinstance(documents[0].data, dict):
        return AppendixFront(""), problems
    fields = Fields(documents[0], (), _KEYS)
    return _checked(fields, front), [*problems, *fields.problems]


def _checked(fields: Fields, front: Front | None) -> AppendixFront:
    landscape = fields.flag("landscape") if fields.has("landscape") or front is None else front.landscape
    label, type_ = fields.text("label"), fields.text("type")
    if label not in {"", "none"}:
        fields.wrong(("label",), f"không có cách ghi “{label}”", "none (không in dòng “Phụ lục”), hoặc bỏ khóa label")
    if front and not front.issuer and not fields.has("attached"):
        fields.missing("attached", "lời trong ngoặc; hoặc ghi issuer ở phần thể thức đầu tệp để công cụ tự viết")
    if front and type_ and landscape != front.landscape:
        fields.wrong(
            ("landscape",), "văn bản ban hành kèm theo khác chiều giấy với văn bản chính", "cùng một chiều giấy"
        )
    return AppendixFront(
        title=fields.need("appendix", "tên phụ lục"),
        type=type_,
        labelled=not label and not type_,
        attached=_bare(fields.text("attached")),
        landscape=landscape,
        numbering=read_numbering(fields),
    )


def _bare(text: str) -> str:
    """The words inside the brackets, with which they may have been typed."""
    return text[1:-1] if text.startswith("(") and text.endswith(")") else text
