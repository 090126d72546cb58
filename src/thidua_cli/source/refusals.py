"""What the reader refuses by itself: one function a reason."""

from __future__ import annotations

from thidua_cli.source.plain import MAX_DEPTH
from thidua_cli.source.problem import Problem


def anchor_problem(start: int, end: int) -> Problem:
    """An anchor `&name` or an alias `*name`: a few of them make a file of gigabytes."""
    return Problem(
        "TD008",
        start,
        end,
        "không dùng neo `&` và bí danh `*` của YAML: mỗi giá trị viết ở chỗ của nó",
        "nếu đó là chữ (ví dụ `*nghiêng*`) thì đặt cả giá trị trong dấu nháy; nếu không thì chép giá trị vào đây",
    )


def merge_problem(start: int, end: int) -> Problem:
    """A merge key `<<`."""
    return Problem("TD008", start, end, "không dùng khóa trộn `<<` của YAML", "chép hẳn các khóa cần dùng vào đây")


def tag_problem(start: int) -> Problem:
    """A tag `!kind` before a value."""
    return Problem(
        "TD009",
        start,
        start + 1,
        "không dùng thẻ `!` của YAML: kiểu của giá trị do khóa quyết định",
        "bỏ thẻ; nếu đó là chữ bắt đầu bằng `!` thì đặt cả giá trị trong dấu nháy",
    )


def directive_problem(start: int) -> Problem:
    """A directive, `%YAML 1.1` or another."""
    return Problem(
        "TD009",
        start,
        start + 1,
        "không dùng chỉ thị `%` của YAML: mọi tệp đọc theo YAML 1.2",
        "xóa dòng này; nếu là chữ thì đặt trong dấu nháy",
    )


def depth_problem(start: int, end: int) -> Problem:
    """Nesting deeper than MAX_DEPTH."""
    message = f"lồng sâu quá {MAX_DEPTH} tầng; tệp không được đọc tiếp"
    return Problem("TD010", start, end, message, "xem lại các ngoặc `[`, `{` và mức thụt dòng")


def escape_problem(start: int, end: int, character: str) -> Problem:
    """A forbidden character written as an escape in a double-quoted scalar."""
    message = f"dãy thoát `\\` tạo ra ký tự bị cấm {character}"
    return Problem("TD012", start, end, message, "bỏ dãy thoát đó")


def null_key_problem(start: int, end: int) -> Problem:
    """A key that is empty, `~` or `null`."""
    return Problem("TD002", start, end, "khóa để trống (null)", "viết tên khóa trước dấu `:`")


def collection_key_problem(start: int, end: int) -> Problem:
    """A sequence or a mapping as a key; most often a template's `{{ name }}` without quotes."""
    message = "khóa phải là chữ, không được là danh sách `[…]` hay nhóm khóa `{…}`"
    return Problem("TD002", start, end, message, "nếu đó là chữ có ngoặc thì đặt cả giá trị trong dấu nháy")


def separator_problem(start: int) -> Problem:
    """Text behind `...` without `---`."""
    message = "sau dòng `...` phải có dòng `---` rồi mới đến văn bản tiếp theo"
    return Problem("TD002", start, start, message, "thêm dòng `---`, hoặc bỏ dòng `...`")


def flow_colon_problem(start: int) -> Problem:
    """A colon without a blank behind it inside `[…]` or `{…}`: `{a:1}`, `[12:30]`, `[http://…]`."""
    message = "trong ngoặc `[…]`, `{…}`, sau dấu `:` phải có dấu cách, hoặc cả giá trị phải đặt trong dấu nháy"
    return Problem("TD002", start, start + 1, message, "viết `{a: 1}`; giờ, địa chỉ mạng thì đặt trong dấu nháy")


def tab_problem(text: str, start: int) -> Problem:
    """A tab in front of a line, or beside an unquoted value."""
    if text[text.rfind("\n", 0, start) + 1 : start].strip():
        message = "dấu tab cạnh giá trị không có dấu nháy"
        return Problem("TD004", start, start + 1, message, "thay tab bằng dấu cách, hoặc đặt giá trị trong dấu nháy")
    fix = "thay tab bằng dấu cách (trong VS Code: “Convert Indentation to Spaces”)"
    return Problem("TD004", start, start + 1, "thụt dòng bằng tab; YAML chỉ cho thụt bằng dấu cách", fix)
