"""Every rule × one paper, from bytes to diagnostics."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from thidua_cli.diagnostics import Citation, Diagnostic, Severity
from thidua_cli.docx.reading import read_docx
from thidua_cli.docxcheck.around import NOWHERE, Around
from thidua_cli.docxcheck.base import CustomFinding, Finding, NotedFinding, PaperRule
from thidua_cli.docxcheck.kinds import Kind
from thidua_cli.docxcheck.paper import Paper, paper_of
from thidua_cli.docxcheck.profile import Profile


def examine(
    data: bytes,
    file: str,
    rules: Iterable[PaperRule],
    kind: Kind | None = None,
    day: date | None = None,
    around: Around = NOWHERE,
) -> list[Diagnostic]:
    """What there is to say about one file, sorted by place. `kind` and `day` are what the user says about it."""
    document, problems = read_docx(data, file)
    if document is None:
        return problems
    return sorted(run(rules, paper_of(document, kind, day, around)), key=lambda item: item.order)


def run(rules: Iterable[PaperRule], paper: Paper) -> Iterator[Diagnostic]:
    """What the rules for this kind of paper have to say, in no particular order."""
    for rule in rules:
        if rule.check is not None and paper.kind in rule.kinds:
            for finding in rule.check(paper):
                yield stamp(rule, finding, paper.profile)


def stamp(rule: PaperRule, finding: Finding, profile: Profile) -> Diagnostic:
    """A finding with its rule and the law behind it; custom and law nobody has checked give a warning at most."""
    custom = isinstance(finding, CustomFinding)
    unsure = custom or (profile.confidence == "unsure" and bool(rule.clause))
    severity = Severity.WARNING if unsure and rule.severity is Severity.ERROR else rule.severity
    severity = Severity.INFO if isinstance(finding, NotedFinding) else severity
    return Diagnostic(
        rule.code,
        rule.slug,
        severity,
        finding.span,
        finding.message,
        finding.facts,
        finding.citations or (() if custom else law(rule, profile)),
        finding.fix,
        finding.related,
    )


def law(rule: PaperRule, profile: Profile) -> tuple[Citation, ...]:
    """The clause of the decree in force; for an older text the title alone: clauses are counted otherwise there."""
    if not rule.clause:
        return ()
    clause = rule.clause if profile.confidence == "confirmed" else ""
    return (Citation(profile.text, clause, profile.confidence),)
