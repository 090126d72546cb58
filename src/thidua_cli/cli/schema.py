"""thidua schema: the JSON Schema of a kind of file, for editors."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from thidua_cli.cli.exit_codes import Exit
from thidua_cli.cli.output import complain, say

DIALECT = "https://json-schema.org/draft/2020-12/schema"
HELP = """In JSON Schema của một loại tệp, có mô tả tiếng Việt.

Ví dụ: thidua schema plan > plan.schema.json
"""


def schema(
    kind: Annotated[str | None, typer.Argument(help="Loại tệp; bỏ trống để liệt kê các loại.")] = None,
) -> None:
    """Without KIND the kinds are listed."""
    from thidua_cli.models.choices import suggested
    from thidua_cli.models.kinds import KINDS, TITLES, json_schema

    if kind is None:
        say("".join(f"{name:<14} {TITLES[name]}\n" for name in KINDS))
        return
    if kind not in KINDS:
        hint = suggested(kind, KINDS) or f"các loại: {', '.join(KINDS)}"
        complain(f"Không có loại tệp “{kind}”; {hint}")
        raise typer.Exit(Exit.USAGE)
    document = {"$schema": DIALECT, **json_schema(kind)}
    say(json.dumps(document, ensure_ascii=False, indent=2) + "\n")
