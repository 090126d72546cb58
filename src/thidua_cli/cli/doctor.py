"""thidua doctor: what this installation is made of, for bug reports and slow machines."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterator

from thidua_cli import __version__
from thidua_cli.cli.output import say

HELP = """Cho biết bản cài đặt gồm những gì.

Phiên bản, bộ đọc YAML đang dùng, bảng mã màn hình, dữ liệu kèm theo.

Ví dụ: thidua doctor
"""


def doctor() -> None:
    """One line a fact; what is missing is a ThiduaError of the floor that misses it."""
    say("".join(f"{name}: {value}\n" for name, value in facts()))


def facts() -> Iterator[tuple[str, str]]:
    from thidua_cli.documents.registry import documents
    from thidua_cli.law import codes, texts
    from thidua_cli.law.pack import packs
    from thidua_cli.paths import shipped
    from thidua_cli.rules.registry import all_rules
    from thidua_cli.source import parser_in_use

    yield "thidua", __version__
    yield "Python", f"{platform.python_version()}, {platform.system()}"
    yield "Bộ đọc YAML", parser_in_use()
    yield "Bảng mã màn hình", str(getattr(sys.stdout, "encoding", None) or "không rõ")
    yield "Kế hoạch mẫu", f"{len(list(shipped('plans').rglob('plan.yaml')))} kế hoạch"
    yield "Mẫu văn bản", ", ".join(documents())
    yield "Quy tắc", str(len(all_rules()))
    dated = ((text.signed.earliest, f"{text} ({text.signed})") for text in texts().values() if text.signed is not None)
    _, newest = max(dated)
    (pack, *_) = packs()
    until = f", dùng chắc đến {pack.good_until:%d/%m/%Y}" if pack.good_until is not None else ""
    yield "Gói luật", f"{pack.version}, đối chiếu ngày {pack.checked:%d/%m/%Y}{until}"
    yield "Danh hiệu, hình thức", str(len(codes()))
    yield "Văn bản pháp luật", f"{len(texts())}, mới nhất {newest}"
