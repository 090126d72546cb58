"""docs/lenh.md: every command with the help it prints, at a fixed width."""

from __future__ import annotations

from typing import Any

from typer.main import get_command

from thidua_cli.cli.app import program

WIDTH = 100
HEAD = """# Lệnh

Trợ giúp của từng lệnh, đúng như `thidua LỆNH --help` in ra. Mã kết thúc chung cho mọi lệnh: 0 sạch (có thể có thông
tin) · 1 có lỗi hoặc cảnh báo · 2 gọi sai, hoặc không có gì để làm · 3 không chạy được.
"""


def document() -> str:
    root: Any = get_command(program())
    top = context_of(root, "thidua", **root.context_settings)
    parts = [section("thidua", root, top)]
    for name, command in sorted(root.commands.items()):
        parts.append(section(f"thidua {name}", command, context_of(command, name, parent=top)))
    return HEAD + "".join(parts)


def context_of(command: Any, name: str, **more: Any) -> Any:
    return command.context_class(command, info_name=name, terminal_width=WIDTH, max_content_width=WIDTH, **more)


def section(name: str, command: Any, context: Any) -> str:
    return f"\n## {name}\n\n```text\n{command.get_help(context).strip()}\n```\n"
