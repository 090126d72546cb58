"""Shared by the rules that look a name up: the sentence "không có …" with the nearest known name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from thidua_cli.diagnostics import Span
from thidua_cli.models.base import Model
from thidua_cli.models.choices import suggested
from thidua_cli.rules.base import Finding


class Mention(NamedTuple):
    """A name as a file mentions it. Its place is looked for only when there is something to say."""

    name: str
    model: Model
    path: tuple[str | int, ...]

    @property
    def span(self) -> Span:
        return self.model.where(*self.path)


def unknown(span: Span, what: str, name: str, known: Iterable[str], where: str) -> Finding:
    """`không có đơn vị “phong-khoa-hoc” trong agency.yaml`, with a suggestion when one is near."""
    fix = suggested(name, known) or f"khai `{name}` trong {where}, hoặc sửa mã"
    return Finding(span, f"không có {what} “{name}” trong {where}", fix=fix)
