"""Every rule × every object it asks for; the settings of the workspace have the last word on severity."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from thidua_cli.diagnostics import Diagnostic, Severity
from thidua_cli.diagnostics.codes import is_unread
from thidua_cli.law import shelf
from thidua_cli.rules.base import Finding, Rule
from thidua_cli.workspace.books import AgencyFiles, PlanFiles, Workspace

OFF = "off"


def run(rules: Iterable[Rule[Any]], workspace: Workspace) -> Iterator[Diagnostic]:
    """What the rules have to say, in no particular order, by the law packs of this workspace."""
    shelf.use(workspace.packs)
    objects: dict[type, list[Any]] = {
        Workspace: [workspace],
        AgencyFiles: list(workspace.agencies),
        PlanFiles: list(workspace.plans()),
    }
    for rule in rules:
        for subject in objects[rule.on]:
            for finding in rule.check(subject):
                yield stamp(rule, finding)


def stamp(rule: Rule[Any], finding: Finding) -> Diagnostic:
    """A finding with the code, the name and, where it brings none of its own, the severity of its rule."""
    return Diagnostic(
        rule.code,
        rule.slug,
        finding.severity or rule.severity,
        finding.span,
        finding.message,
        finding.facts,
        finding.citations,
        finding.fix,
        finding.related,
    )


def with_settings(diagnostics: Iterable[Diagnostic], workspace: Workspace) -> list[Diagnostic]:
    """Severities as the workspace wants them."""
    return weighed(diagnostics, workspace.settings.severities if workspace.settings else {})


def weighed(diagnostics: Iterable[Diagnostic], chosen: Mapping[str, str]) -> list[Diagnostic]:
    """`chosen`: code → severity; a rule that is `off` says nothing. Sorted by place.

    What kept a file from being read is never silenced: nothing in that file was checked.
    """
    kept = [
        replace(diagnostic, severity=Severity(chosen[diagnostic.code]))
        if diagnostic.code in chosen and not is_unread(diagnostic)
        else diagnostic
        for diagnostic in diagnostics
        if chosen.get(diagnostic.code) != OFF or is_unread(diagnostic)
    ]
    return sorted(kept, key=lambda diagnostic: diagnostic.order)
