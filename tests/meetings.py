"""A session of a council of five, for the tests of what follows from its votes."""

from __future__ import annotations

AWARDS = """\
awards:
  - {id: bang-khen, award: bang-khen-tinh, per: year}
  - {award: giay-khen-so, per: year}
"""
LISTS = """\
kind: nominations
plan: nam-2024
year: 2024
submitted: 2024-11-20
nominations:
  - {person: an, award: bang-khen}
  - {person: chi, award: bang-khen}
---
"""
HEAD = """\
kind: session
id: hop-1
plan: nam-2024
year: 2024
date: 2024-12-10
members:
  - {name: Phan Văn Mẫu, role: chair}
  - {name: Đỗ Thị Mẫu}
  - {name: Hồ Văn Thí Dụ}
  - {name: Ngô Thị Thí Dụ}
  - {name: Lý Văn Ví Dụ, present: false}
"""
RULES = """\
---
kind: regulation
id: quy-che
title: Quy chế của Sở Mẫu
from: 2024-01-01
"""


def session(*items: str, extra: str = "") -> str:
    """The session with its items, after the lists."""
    return LISTS + HEAD + extra + "items:\n" + "".join(f"  - {item}\n" for item in items)
