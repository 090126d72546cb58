"""docs/doi-chieu-luat.md: what the law asks, and what of the tool holds it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from thidua_cli.rules.registry import all_rules, folder_of
from thidua_cli.source import read_text

TABLE = Path(__file__).with_name("doi-chieu-luat.yaml")
LAW = "../src/thidua_cli/law"
RULES = "../src/thidua_cli/rules"
CONFIDENCE = {"confirmed": "đã đối chiếu", "known": "chưa đối chiếu bản gốc", "unsure": "cần xác nhận"}
HEAD = """# Đối chiếu với luật

Mỗi hàng là một yêu cầu, viết bằng lời của công cụ; trước khi quyết định vẫn phải xem văn bản gốc. Cột thứ ba là quy
tắc, dữ liệu luật, lệnh đang giữ yêu cầu ấy; chỗ nào công cụ chưa giữ được thì nói vì sao.

| Yêu cầu | Văn bản, điều khoản | Giữ ở đâu | Độ chắc chắn |
|---|---|---|---|
"""


def requirements() -> list[Mapping[str, Any]]:
    documents, _ = read_text(TABLE.read_text(encoding="utf-8"), TABLE.name)
    found: list[Mapping[str, Any]] = documents[0].data
    return found


def document() -> str:
    return HEAD + "".join(row(each) for each in requirements())


def row(each: Mapping[str, Any]) -> str:
    return f"| {each['need']} | {'; '.join(each['by'])} | {holders(each)} | {CONFIDENCE[each['confidence']]} |\n"


def holders(each: Mapping[str, Any]) -> str:
    """Rules and data as links, the command, and what is left."""
    rules = all_rules()
    said = [f"[{code}]({RULES}/{folder_of(rules[code])}/rule.md)" for code in each.get("rules", ())]
    said += [f"[{path}]({LAW}/{path})" for path in each.get("data", ())]
    if "command" in each:
        said.append(f"`thidua {each['command']}`")
    left = f"chưa giữ hết: {each['left']}" if "left" in each else ""
    return "; ".join((*said, *([left] if left else [])))
