"""What a rule is, and what it yields."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from thidua_cli.diagnostics import Citation, Fact, Related, Severity, Span
from thidua_cli.workspace.books import AgencyFiles, PlanFiles, Workspace

T = TypeVar("T", Workspace, AgencyFiles, PlanFiles)


@dataclass(frozen=True, slots=True)
class Finding:
    """Where and what; the runner adds which rule, and how grave unless this one finding is lighter than its rule."""

    span: Span
    message: str
    fix: str | None = None
    facts: tuple[Fact, ...] = ()
    related: tuple[Related, ...] = ()
    citations: tuple[Citation, ...] = ()
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class Rule(Generic[T]):
    """`check` is asked once for every object of type `on`."""

    code: str
    slug: str
    title: str
    on: type[T]
    check: Callable[[T], Iterator[Finding]]
    severity: Severity = Severity.ERROR


@dataclass(frozen=True, slots=True)
class ReadingRule:
    """A rule whose findings come from a reader (of YAML, of papers) or the models; here only for its page and cases.

    `severity` is the gravest it gives: the reader knows which of its findings may be read over.
    """

    code: str
    slug: str
    title: str
    severity: Severity = Severity.ERROR
