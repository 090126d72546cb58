"""A proof for eyes: a tree, drawn by rich on a terminal, with plain branches elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from thidua_cli.judge.proof import Proof
from thidua_cli.judge.verdict import Verdict
from thidua_cli.reporters.proof_words import about, details, headline, sections
from thidua_cli.tally.answer import Answer

if TYPE_CHECKING:
    from rich.tree import Tree

STYLES = {Verdict.MET: "green", Verdict.FAILED: "red", Verdict.UNKNOWN: "yellow"}


def render_plain(answer: Answer) -> str:
    """The question, the tree, what is missing; every line ends."""
    return "\n".join([*before(answer), *branches(answer.proof), *after(answer), ""])


def before(answer: Answer) -> Iterator[str]:
    yield from (f"{label}: {words}" for label, words in about(answer))
    yield ""


def after(answer: Answer) -> Iterator[str]:
    for title, lines in sections(answer.proof):
        yield from ("", f"{title}:")
        yield from (f"- {line}" for line in lines)


def branches(proof: Proof, lead: str = "", below: str = "") -> Iterator[str]:
    """The node after `lead`, all that belongs to it after `below`."""
    yield lead + headline(proof)
    beside = "│ " if proof.children else "  "
    yield from (f"{below}{beside}  {line}" for line in details(proof))
    for child in proof.children:
        last = child is proof.children[-1]
        yield from branches(child, below + ("└─ " if last else "├─ "), below + ("   " if last else "│  "))


def render_rich(answer: Answer) -> str:
    """The same for the width of the terminal, with colour where it has any."""
    from rich.console import Console

    console = Console(highlight=False, markup=False, emoji=False)
    with console.capture() as captured:
        for line in before(answer):
            console.print(line)
        console.print(tree(answer.proof))
        for line in after(answer):
            console.print(line)
    return captured.get()


def tree(proof: Proof) -> Tree:
    from rich.text import Text
    from rich.tree import Tree

    label = Text(headline(proof), style=STYLES[proof.verdict])
    for line in details(proof):
        label.append(f"\n{line}", style="default")
    root = Tree(label, guide_style="dim")
    for child in proof.children:
        root.add(tree(child))
    return root
