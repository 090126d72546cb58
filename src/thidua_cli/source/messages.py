"""Vietnamese for the errors of the YAML parsers, and the place that helps most."""

from __future__ import annotations

from typing import Any

from thidua_cli.source.problem import Problem
from thidua_cli.source.refusals import (
    anchor_problem,
    directive_problem,
    escape_problem,
    flow_colon_problem,
    null_key_problem,
    separator_problem,
    tab_problem,
    tag_problem,
)
from thidua_cli.source.sayings import SAYINGS


def explain(error: Any, text: str) -> Problem:
    """The problem behind a YAML error of ruamel.yaml, whichever of its two parsers raised it."""
    context, said = str(getattr(error, "context", None) or ""), str(getattr(error, "problem", None) or error)
    place = _index(error, "problem_mark")
    begin = _index(error, "context_mark") if getattr(error, "context_mark", None) else place
    special = _special(context, said, text, begin, place)
    if special is not None:
        return special
    for saying in SAYINGS:
        if saying.context in context and saying.problem in said:
            start = begin if saying.at_context else place
            return _problem(text, start, saying.message, saying.fix)
    return _problem(text, place, f"sai cú pháp YAML (bộ đọc báo: {f'{context}: ' * bool(context)}{said})", None)


def _special(context: str, said: str, text: str, begin: int, place: int) -> Problem | None:
    """What has a code of its own, or needs a look at the text; None for the rest."""
    if text[place : place + 1] == "\t":
        return tab_problem(text, place)
    return _refused_feature(f"{context}: {said}", begin) or _seen_in_text(context, said, text, place)


def _refused_feature(whole: str, begin: int) -> Problem | None:
    """Anchors, tags, directives and escapes that are refused anyway, here so broken that the parser says so first."""
    if "scanning an anchor" in whole or "scanning an alias" in whole:
        return anchor_problem(begin, begin + 1)
    if " tag:" in whole or "tag handle" in whole:
        return tag_problem(begin)
    if "directive" in whole:
        return directive_problem(begin)
    if "invalid Unicode character escape" in whole:
        return escape_problem(begin, begin + 1, "(nửa cặp surrogate)")
    return None


def _seen_in_text(context: str, said: str, text: str, place: int) -> Problem | None:
    if "unexpected ':'" in said:
        return flow_colon_problem(place)
    if "<document start>" in said or "document end marker" in said:
        return _after_root(text, place)
    if "mapping values are not allowed" in said:
        return _colon(text, place)
    if "node content" in said and not text[place:].strip():
        message = "tệp hết mà ngoặc `[` hoặc `{` mở bên trên chưa đóng, hoặc còn thiếu giá trị"
        return _problem(text, place, message, "đóng ngoặc; chữ bắt đầu bằng ngoặc thì đặt cả giá trị trong dấu nháy")
    if "cannot start any token" in said:
        return _reserved(text, place)
    if "block mapping" in context:
        return _inside_mapping(text, place)
    return None


def _after_root(text: str, place: int) -> Problem:
    before = text[:place].rstrip()
    if before.startswith("...", before.rfind("\n") + 1):
        return separator_problem(place)
    directive = f"\n{text}".rfind("\n%", 0, place + 1)
    if directive >= 0:
        return directive_problem(directive)
    message = "văn bản YAML đã kết thúc trước chỗ này: chữ thừa, hoặc thụt dòng không khớp"
    return _problem(text, place, message, "sửa thụt dòng cho thẳng với các khóa ngoài cùng")


def _colon(text: str, place: int) -> Problem:
    line_start = text.rfind("\n", 0, place) + 1
    if ": " in text[line_start:place]:
        message = "có thêm `: ` trong giá trị chưa đặt trong dấu nháy"
        return _problem(text, place, message, "đặt cả giá trị trong dấu nháy")
    message = "khóa không được đứng ở đây: dòng thụt sâu hơn khóa bên trên, hoặc dòng trên là chữ, không phải khóa"
    return _problem(text, place, message, "sửa thụt dòng cho thẳng với khóa cùng nhóm, hoặc thêm `:` vào dòng trên")


def _reserved(text: str, place: int) -> Problem:
    message = f"giá trị không được bắt đầu bằng `{text[place : place + 1]}` khi không có dấu nháy"
    return _problem(text, place, message, "đặt cả giá trị trong dấu nháy")


def _inside_mapping(text: str, place: int) -> Problem:
    line_start = text.rfind("\n", 0, place) + 1
    if text[place : place + 1] == ":":
        return null_key_problem(place, place + 1)
    before = text[line_start:place].strip(" ")
    if before:
        message = "chữ thừa sau khi giá trị đã kết thúc bằng dấu nháy hay ngoặc đóng"
        return _problem(text, place, message, "đặt cả giá trị trong một cặp dấu nháy, hoặc bỏ phần thừa")
    message = "thụt dòng không khớp: dòng này không thẳng với khóa nào bên trên"
    return _problem(text, place, message, "sửa thụt dòng cho thẳng với khóa cùng nhóm")


def _problem(text: str, start: int, message: str, fix: str | None) -> Problem:
    return Problem("TD002", start, min(start + 1, len(text)), message, fix)


def _index(error: Any, name: str) -> int:
    mark = getattr(error, name, None)
    return int(mark.index) if mark is not None else 0
