"""thidua council: the votes of the council, tried out; nothing is written."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from thidua_cli.cli.exit_codes import Exit
from thidua_cli.cli.figures import Format, Redact, drawn
from thidua_cli.cli.output import complain, say
from thidua_cli.diagnostics import Severity

HELP = """Tính phiếu của Hội đồng: cần bao nhiêu, đạt hay chưa.

Chỉ tính và in, không ghi gì; dùng thử ngay trong phiên họp.

Ví dụ: thidua council plans/so-mau/2026/session.yaml
"""


def council(
    path: Annotated[Path | None, typer.Argument(help="Thư mục, hoặc tệp kind: session.")] = None,
    markdown: Annotated[bool, typer.Option("--md", help="In dạng Markdown.")] = False,
    redact: Redact = False,
) -> None:
    """Load, count, say. Files that could not be read are named."""
    from thidua_cli.tally.council_table import table
    from thidua_cli.workspace.files import locate
    from thidua_cli.workspace.load import load

    place = locate([path or Path()])
    workspace, complaints = load(place.root)
    broken = sorted({item.span.file for item in complaints if item.severity is Severity.ERROR})
    for file in broken:
        complain(f"{file}: không đọc được nên không có trong phép tính; xem `thidua validate`.")
    if redact:
        workspace = workspace.without_names()
    found = [
        table(files, session)
        for files in workspace.plans()
        for session in files.sessions
        if place.holds(session.where().file)
    ]
    if found:
        say(drawn(found, Format.MARKDOWN if markdown else Format.TEXT))
    else:
        complain("Không có phiên họp Hội đồng nào của một kế hoạch ở đây.")
    raise typer.Exit(Exit.FOUND if broken else Exit.OK if found else Exit.USAGE)
