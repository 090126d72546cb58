"""Papers in Markdown that several tests read."""

from __future__ import annotations

from thidua_cli.diagnostics import Diagnostic
from thidua_cli.text.blocks import Paper
from thidua_cli.text.markdown import read_paper

FRONT = """---
agency:
  superior: UBND TỈNH MẪU
  name: SỞ KHOA HỌC VÀ CÔNG NGHỆ
number: ""
symbol: KH-SKHCN
place: Mẫu
date: {year: 2026, month: 3}
type: KẾ HOẠCH
title: Phát động phong trào thi đua năm 2026 của Sở Khoa học và Công nghệ
bases:
  - Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022
recipients:
  - UBND tỉnh (để báo cáo)
archive: {office: VT, unit: VP, drafter: XT}
signature: {lines: [KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC], name: Nguyễn Văn Ví Dụ}
---
"""


def paper(body: str, front: str = FRONT) -> Paper:
    """The paper of `front` and `body`, which must be without fault."""
    read, problems = read_paper(front + body, "mau.md")
    assert problems == []
    assert read is not None
    return read


def faults(body: str, front: str = FRONT) -> list[Diagnostic]:
    """What is wrong; there must be no paper then."""
    read, problems = read_paper(front + body, "mau.md")
    assert read is None
    return problems


def places(problems: list[Diagnostic]) -> list[tuple[str, int, int]]:
    """(code, line of the file, column)."""
    return [(problem.code, problem.span.line, problem.span.column) for problem in problems]


LINES = FRONT.count("\n")
"""Lines of the front: the first line of the body is LINES + 1."""
