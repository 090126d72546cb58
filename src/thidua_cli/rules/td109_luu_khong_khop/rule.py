"""Đơn vị soạn thảo ở dòng Lưu không phải ký hiệu của đơn vị nào."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Severity
from thidua_cli.models.choices import suggested
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import AgencyFiles, PlanFiles


def signs(files: AgencyFiles) -> list[str]:
    """The signs that agency.yaml gives to units and to the council."""
    council = files.agency.council if files.agency else None
    return [
        *(unit.code for unit in files.units.values() if unit.code),
        *([council.code] if council and council.code else []),
    ]


def check(files: PlanFiles) -> Iterator[Finding]:
    archive, known = files.plan.archive, signs(files.of)
    # Where no unit has a sign, the agency does not keep them here and nothing can be compared.
    if archive is None or archive.unit is None or not any(unit.code for unit in files.of.units.values()):
        return
    # A gap is not a sign yet; another rule lists it.
    if archive.unit not in known and "[[" not in archive.unit:
        fix = suggested(archive.unit, known) or f"dùng một ký hiệu của agency.yaml: {', '.join(known)}"
        message = f"dòng Lưu ghi đơn vị “{archive.unit}”, không phải ký hiệu (code) của đơn vị nào trong agency.yaml"
        yield Finding(archive.where("unit"), message, fix=fix)


RULE = Rule(
    "TD109",
    "luu-khong-khop",
    "Đơn vị ở dòng Lưu là ký hiệu của một đơn vị trong agency.yaml.",
    PlanFiles,
    check,
    Severity.WARNING,
)
