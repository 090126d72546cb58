"""thidua undo: go back to before the last import or new record."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from thidua_cli.cli.output import say

HELP = """Hoàn tác lần nhập, lần tạo tệp gần nhất vào kho.

Chỉ hoàn tác khi các tệp của lần đó chưa bị sửa thêm; một lần ghi chỉ hoàn tác được một lần. Lần ghi bị ngắt giữa
chừng (mất điện, tắt máy) được làm nốt trước; --finish chỉ làm nốt, không hoàn tác.

Ví dụ: thidua undo plans
"""


def undo(
    path: Annotated[Path | None, typer.Argument(help="Thư mục của kho; mặc định thư mục hiện tại.")] = None,
    finish: Annotated[bool, typer.Option("--finish", help="Chỉ làm nốt lần ghi còn dở, không hoàn tác gì.")] = False,
) -> None:
    """Put the files of the last transaction back."""
    from thidua_cli.cli.transaction import writing
    from thidua_cli.workspace.files import locate, shown

    with writing(locate([path or Path()]).root) as transactions:
        if finish:
            say("" if transactions.finished else "Không có lần ghi nào còn dở.\n")
            return
        title, files = transactions.undo()
    say(f"Đã hoàn tác “{title}”:\n" + "".join(f"  {shown(file)}\n" for file in files))
