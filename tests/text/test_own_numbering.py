"""A heading with a numbering of its own: `## Đề mục {letter}`."""

from __future__ import annotations

import pytest

from text.papers import paper
from thidua_cli.text.blocks import Heading, plain
from thidua_cli.text.escape import escape


def headings(body: str) -> list[tuple[str, str]]:
    """(label, visible text) of every heading."""
    return [
        (block.label, plain(block.inlines)) for block in paper(f"{body}\nHết.\n").blocks if isinstance(block, Heading)
    ]


def test_one_heading_differs_from_its_level() -> None:
    found = headings("# Một\n\n## A {letter}\n\n## B {letter}\n\n# Hai\n\n## C\n")
    assert found == [("I.", "Một"), ("a)", "A"), ("b)", "B"), ("II.", "Hai"), ("1.", "C")]


@pytest.mark.parametrize(
    ("way", "label"),
    [("capital", "A."), ("roman", "I."), ("arabic", "1."), ("decimal", "1.1."), ("letter", "a)"), ("none", "")],
)
def test_every_way(way: str, label: str) -> None:
    assert headings(f"# Một\n\n## Hai\n\n### Ba {{{way}}}\n")[-1] == (label, "Ba")


def test_run_in_heading_keeps_its_text() -> None:
    (block,) = (block for block in paper("# **Phạm vi:** Toàn Sở. {none}\n").blocks if isinstance(block, Heading))
    assert block.run_in
    assert block.label == ""
    assert plain(block.inlines).startswith("Phạm vi: Toàn Sở")


def test_data_is_never_taken_for_it() -> None:
    assert headings(f"# {escape('Một {letter}')}\n") == [("I.", "Một {letter}")]
