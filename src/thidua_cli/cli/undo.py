"""thidua undo: go back to before the last import or new record."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from thidua_cli.cli.output import say

HELP = """Hoàn tác lần nhập, lần tạo tệp gần nhất vào kho.

Chỉ hoàn tác khi các tệp của lần đó chưa bị sửa thêm; một lần ghi chỉ hoàn tác được một lần.

Ví dụ: thidua undo plans
"""


def undo(
    path: Annotated[Path | None, typer.Argument(help="Thư mục của kho; mặc định thư mục hiện tại.")] = None,
) -> None:
    """Put the files of the last transaction back."""
    from thidua_cli.cli.transaction import writing
    from thidua_cli.workspace.files import locate, shown

    with writing(locate([path or Path()]).root) as transactions:
        title, files = transactions.undo()
    say(f"Đã hoàn tác “{title}”:\n" + "".join(f"  {shown(file)}\n" for file in files))
