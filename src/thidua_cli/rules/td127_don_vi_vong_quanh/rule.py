"""Đơn vị là cấp trên của chính mình."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import AgencyFiles


def check(files: AgencyFiles) -> Iterator[Finding]:
    for unit in files.units.values():
        above = files.lineage(unit.parent)
        if unit.id in above:
            circle = " → ".join((unit.id, *above[: above.index(unit.id) + 1]))
            message = f"{unit.name} là cấp trên của chính mình: {circle}"
            yield Finding(unit.where("parent"), message, fix="sửa parent, hoặc bỏ parent của đơn vị cao nhất")


RULE = Rule("TD127", "don-vi-vong-quanh", "Đơn vị không là cấp trên của chính mình.", AgencyFiles, check)
