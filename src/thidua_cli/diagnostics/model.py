"""The diagnostic and its parts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from thidua_cli.diagnostics.span import Span


class Severity(StrEnum):
    """How grave. Errors and warnings make a check fail (exit 1); an info never does."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Fact:
    """A number or a record the verdict rests on, and where it stands."""

    text: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """The legal text behind a verdict: title, clause, and how sure the pack is (confirmed, known, unsure)."""

    text: str
    clause: str = ""
    confidence: str = "confirmed"


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that has to do with it: the first of two duplicates, the quota that is exceeded."""

    message: str
    span: Span


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing to say: code, place, one Vietnamese line, and what it rests on.

    `message` says what was found and what is allowed; `fix` says what to do, if that is known.
    """

    code: str
    slug: str
    severity: Severity
    span: Span
    message: str
    facts: tuple[Fact, ...] = ()
    citations: tuple[Citation, ...] = ()
    fix: str | None = None
    related: tuple[Related, ...] = ()

    @property
    def order(self) -> tuple[Span, str, str]:
        """Sorting key: by place, then code, then words; equal inputs print in equal order."""
        return (self.span, self.code, self.message)
