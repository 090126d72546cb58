"""The severities of thidua.yaml name rules that exist; one that does not would change nothing, unnoticed."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.diagnostics import Diagnostic, Severity
from thidua_cli.models.messages import found_text, nearest_or_all
from thidua_cli.models.settings import Settings
from thidua_cli.rules.registry import all_rules


def unknown_codes(settings: Settings | None) -> Iterator[Diagnostic]:
    """TD023 for every severity of no rule; a rule's slug, or its code in small letters, is answered with its code."""
    if settings is None:
        return
    rules = all_rules()
    for name in settings.severities.keys() - rules.keys():
        code = next((rule.code for rule in rules.values() if rule.slug == name.lower()), name.upper())
        yield Diagnostic(
            "TD023",
            rules["TD023"].slug,
            Severity.ERROR,
            settings.where("severities", name, key=True),
            f"không có quy tắc {found_text(name)}",
            fix=nearest_or_all(code, list(rules), "mã quy tắc"),
        )
