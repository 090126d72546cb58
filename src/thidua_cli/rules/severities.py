"""The severities of thidua.yaml name rules that exist; one that does not would change nothing, unnoticed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from thidua_cli.diagnostics import Diagnostic, Severity
from thidua_cli.models.messages import found_text, nearest_or_all
from thidua_cli.models.settings import Settings
from thidua_cli.rules.registry import all_rules


def unknown_codes(
    settings: Settings | None, upper: Callable[[], Mapping[str, str]] = dict[str, str]
) -> Iterator[Diagnostic]:
    """TD023 for every severity of no rule; a rule's slug, or its code in small letters, is answered with its code.

    `upper` gives code → slug of the rules of an upper floor; asked only for a code that no rule here has.
    """
    rules = all_rules()
    if settings is None or settings.severities.keys() <= rules.keys():
        return
    slugs = {**{rule.code: rule.slug for rule in rules.values()}, **upper()}
    for name in settings.severities.keys() - slugs.keys():
        code = next((code for code, slug in slugs.items() if slug == name.lower()), name.upper())
        yield Diagnostic(
            "TD023",
            rules["TD023"].slug,
            Severity.ERROR,
            settings.where("severities", name, key=True),
            f"không có quy tắc {found_text(name)}",
            fix=nearest_or_all(code, list(slugs), "mã quy tắc"),
        )
