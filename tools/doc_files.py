"""docs/tep.md: every kind of file and every key, from the models, with a tested example of each kind."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from doc_types import in_words

from thidua_cli.models.kinds import KINDS, TITLES, json_schema

EXAMPLES = Path(__file__).resolve().parent.parent / "tests" / "workspaces" / "sach"
FILE_NAMES = {"workspace": "thidua"}
HEAD = """# Các loại tệp

Mỗi tài liệu YAML nói mình là gì bằng khóa `kind`. Tên tệp tùy ý, trừ `thidua.yaml` ở gốc kho. Khóa không có trong bảng
là lỗi ([TD020](quy-tac.md#td020)); thiếu khóa bắt buộc cũng là lỗi ([TD021](quy-tac.md#td021)). Các ví dụ dưới đây hợp
thành một kho nhỏ, được kiểm tra cùng với công cụ. `thidua schema KIND` in cùng nội dung cho trình soạn thảo.
"""


def document() -> str:
    index = "".join(f"- [`{kind}`](#{kind}): {TITLES[kind]}\n" for kind in KINDS)
    return f"{HEAD}\n{index}" + "".join(chapter(kind) for kind in KINDS)


def chapter(kind: str) -> str:
    schema = json_schema(kind)
    example = (EXAMPLES / f"{FILE_NAMES.get(kind, kind)}.yaml").read_text(encoding="utf-8")
    parts = [f'\n<a id="{kind}"></a>\n\n## `{kind}` · {TITLES[kind]}\n\n```yaml\n{example}```\n', table(kind, schema)]
    for name, (key, meaning) in groups(schema).items():
        heading = f"### Nhóm `{key}`: {meaning}"
        parts.append(f'\n<a id="{anchor(kind, name)}"></a>\n\n{heading}\n' + table(kind, schema["$defs"][name]))
    return "".join(parts)


def anchor(kind: str, name: str) -> str:
    return f"{kind}-{name.lower()}"


def table(kind: str, schema: dict[str, Any]) -> str:
    required = schema.get("required", ())
    rows = "".join(row(kind, key, field, needed=key in required) for key, field in schema["properties"].items())
    return f"\n| Khóa | Bắt buộc | Kiểu | Ý nghĩa |\n|---|---|---|---|\n{rows}"


def row(kind: str, key: str, field: dict[str, Any], *, needed: bool) -> str:
    words = in_words(field, lambda name: f"[nhóm khóa](#{anchor(kind, name)})")
    meaning = field["description"].replace("*", "\\*")
    cells = (f"`{key}`", "có" if needed else "", words, meaning + default(field))
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |\n"


def default(field: dict[str, Any]) -> str:
    """` (mặc định …)`, where there is one worth saying."""
    value = field.get("default")
    if value in (None, [], ""):
        return ""
    words = ", ".join(value) if isinstance(value, list) else str(value).lower() if isinstance(value, bool) else value
    return f" (mặc định `{words}`)"


def groups(schema: dict[str, Any]) -> dict[str, tuple[str, str]]:
    """The nested groups in the order they are met: name → the key and meaning of the field that leads there first."""
    found: dict[str, tuple[str, str]] = {}
    waiting = [schema]
    while waiting:
        for key, field in waiting.pop(0)["properties"].items():
            for name in references(field):
                if name not in found:
                    found[name] = (key, field["description"])
                    waiting.append(schema["$defs"][name])
    return found


def references(field: Any) -> Iterator[str]:
    """Names of the groups a schema leads to."""
    if isinstance(field, dict):
        if "$ref" in field:
            yield field["$ref"].removeprefix("#/$defs/")
        for part in field.values():
            yield from references(part)
    elif isinstance(field, list):
        for part in field:
            yield from references(part)
