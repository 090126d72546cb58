"""What the two YAML parsers say in English, and what we say instead."""

from __future__ import annotations

from typing import NamedTuple


class Saying(NamedTuple):
    """Parts of what a parser says in English, and what we say instead.

    `at_context`: the place is where the broken thing begins, not where the parser gave up.
    """

    context: str
    problem: str
    message: str
    fix: str
    at_context: bool = False


SAYINGS = (
    Saying(
        "quoted scalar",
        "end of stream",
        "dấu nháy mở ở đây không được đóng đến hết tệp",
        "thêm dấu nháy đóng; dấu nháy đơn trong nháy đơn viết hai lần ('')",
        at_context=True,
    ),
    Saying(
        "quoted scalar",
        "document",
        "dấu nháy mở ở đây không được đóng trước dòng `---` hay `...`",
        "thêm dấu nháy đóng",
        at_context=True,
    ),
    Saying(
        "quoted scalar",
        "unknown escape",
        "dãy thoát lạ sau dấu `\\` trong nháy kép",
        "viết `\\\\` cho một dấu gạch chéo ngược, hoặc dùng nháy đơn",
    ),
    Saying(
        "quoted scalar",
        "hexdecimal",
        "dãy thoát `\\x`, `\\u`, `\\U` thiếu chữ số thập lục phân",
        "viết đủ 2, 4 hoặc 8 chữ số, hoặc viết thẳng ký tự",
    ),
    Saying(
        "block scalar",
        "",
        "sau dấu `|` hoặc `>` chỉ được có `+`, `-`, một chữ số 1-9 và ghi chú; nội dung viết từ dòng dưới, thụt vào",
        "xuống dòng sau `|` hoặc `>`; nếu đó là chữ thì đặt cả giá trị trong dấu nháy",
    ),
    Saying(
        "flow sequence",
        "",
        "ngoặc vuông `[` mở ở đây không được đóng, hoặc thiếu dấu phẩy giữa hai mục",
        "đóng bằng `]`, ngăn các mục bằng dấu phẩy; chữ bắt đầu bằng `[` thì đặt trong dấu nháy",
        at_context=True,
    ),
    Saying(
        "flow mapping",
        "",
        "ngoặc nhọn `{` mở ở đây không được đóng, hoặc thiếu dấu phẩy giữa hai khóa",
        "đóng bằng `}`, ngăn các khóa bằng dấu phẩy; chữ bắt đầu bằng `{` thì đặt trong dấu nháy",
        at_context=True,
    ),
    Saying(
        "simple key",
        "",
        "dòng này thiếu dấu `:` sau tên khóa, hoặc là phần tiếp của giá trị dòng trên mà chưa thụt vào",
        "thêm `: ` sau tên khóa, hoặc thụt dòng sâu hơn khóa bên trên",
        at_context=True,
    ),
    Saying(
        "",
        "sequence entries are not allowed",
        "mục danh sách `- ` không được đứng ở đây",
        "xuống dòng sau dấu `:` rồi mới viết `- `; nếu là chữ thì đặt trong dấu nháy",
    ),
    Saying(
        "",
        "mapping keys are not allowed",
        "dấu `? ` không được đứng ở đây",
        "nếu là chữ thì đặt cả giá trị trong dấu nháy",
    ),
    Saying(
        "block collection",
        "",
        "trong danh sách này mọi mục phải bắt đầu bằng `- ` ở cùng một cột",
        "sửa thụt dòng cho thẳng với các mục khác, hoặc thêm `- `",
    ),
    Saying(
        "parsing a",
        "node content",
        "thiếu giá trị trước dấu này",
        "xóa dấu thừa, hoặc viết giá trị; nếu là chữ thì đặt cả giá trị trong dấu nháy",
    ),
)
