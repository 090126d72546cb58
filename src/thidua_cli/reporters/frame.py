"""For eyes: the message, the line it is about with carets under the place, and what it rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from thidua_cli.diagnostics import Diagnostic, Fact, Severity, Span
from thidua_cli.reporters.words import SEVERITY

# Gives the text of one line of a file, or None when it cannot be read any more.
Lines = Callable[[str, int], str | None]
WIDEST = 160
_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}


def render(diagnostics: Iterable[Diagnostic], lines: Lines, *, colour: bool = False) -> str:
    """Blocks separated by an empty line, in the order given."""
    return "".join("\n".join(block(diagnostic, lines, colour=colour)) + "\n\n" for diagnostic in diagnostics)


def paint(text: str, style: str, *, colour: bool) -> str:
    return f"\x1b[{style}m{text}\x1b[0m" if colour else text


def block(diagnostic: Diagnostic, lines: Lines, *, colour: bool) -> Iterator[str]:
    """The lines about one diagnostic: `=` facts, `§` the law, `↳` other places, `→` what to do."""
    style = f"1;{_COLOURS[diagnostic.severity]}"
    head = paint(f"{SEVERITY[diagnostic.severity]} {diagnostic.code}", style, colour=colour)
    yield f"{paint(str(diagnostic.span), '1', colour=colour)}: {head}: {diagnostic.message}"
    text = lines(diagnostic.span.file, diagnostic.span.line)
    if text:
        yield from frame(text, diagnostic.span, style, colour=colour)
    for fact in diagnostic.facts:
        yield f"  = {fact_text(fact)}"
    for citation in diagnostic.citations:
        unsure = " (cần xác nhận)" if citation.confidence == "unsure" else ""
        yield f"  § {', '.join(part for part in (citation.clause, citation.text) if part)}{unsure}"
    for related in diagnostic.related:
        yield f"  ↳ {related.span}: {related.message}"
    if diagnostic.fix:
        yield f"  → {diagnostic.fix}"


def fact_text(fact: Fact) -> str:
    if fact.span is None:
        return fact.text
    where = fact.span if fact.span.words else f"{fact.span.file}:{fact.span.line}"
    return f"{fact.text} ({where})"


def frame(text: str, span: Span, style: str, *, colour: bool) -> Iterator[str]:
    """`   7 | award: x` and carets under the place; a long line is cut around the place."""
    start = max(0, span.column - 1 - WIDEST // 2) if len(text) > WIDEST else 0
    cut = text[start : start + WIDEST]
    end = span.end_column if span.end_line == span.line else len(text) + 1
    carets = max(1, min(end, start + len(cut) + 1) - span.column)
    gutter = f"{span.line:>5} | "
    # A tab before the place would move it; carets must stand under what is shown.
    lead = "".join("\t" if char == "\t" else " " for char in cut[: span.column - 1 - start])
    yield f"{gutter}{cut}"
    yield f"{' ' * (len(gutter) - 2)}| {lead}{paint('^' * carets, style, colour=colour)}"
