"""Shared by the rules that look a name up: the sentence "không có …" with the nearest known name."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from thidua_cli.diagnostics import Span
from thidua_cli.rules.base import Finding


def unknown(span: Span, what: str, name: str, known: Iterable[str], where: str) -> Finding:
    """`không có đơn vị “phong-khoa-hoc” trong agency.yaml`, with a suggestion when one is near."""
    near = get_close_matches(name, list(known), n=1, cutoff=0.6)
    fix = f"có phải ý bạn là `{near[0]}`?" if near else f"khai `{name}` trong {where}, hoặc sửa mã"
    return Finding(span, f"không có {what} “{name}” trong {where}", fix=fix)
