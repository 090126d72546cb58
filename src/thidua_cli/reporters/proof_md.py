"""A proof as Markdown, to be attached to minutes."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.judge.proof import Proof
from thidua_cli.reporters.proof_words import about, details, headline, sections
from thidua_cli.reporters.tables import escaped
from thidua_cli.tally.answer import Answer


def render_markdown(answer: Answer) -> str:
    """A title, a table of what was asked, the proof as a nested list, what is missing."""
    return "\n".join([*_head(answer), "", "## Từng điều kiện", "", *_list(answer.proof), *_sections(answer), ""])


def _head(answer: Answer) -> Iterator[str]:
    name, award = escaped(answer.who_name), escaped(answer.award_name)
    yield from (f"# {name}: {award} năm {answer.case.year}", "", "| Mục | Nội dung |", "| --- | --- |")
    yield from (f"| {label} | {escaped(words)} |" for label, words in about(answer))


def _list(proof: Proof, indent: str = "") -> Iterator[str]:
    yield f"{indent}- {escaped(headline(proof))}"
    yield from (f"{indent}  - *{escaped(line)}*" for line in details(proof))
    for child in proof.children:
        yield from _list(child, indent + "  ")


def _sections(answer: Answer) -> Iterator[str]:
    for title, lines in sections(answer.proof):
        yield from ("", f"## {title}", "")
        yield from (f"- {escaped(line)}" for line in lines)
