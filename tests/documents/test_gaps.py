"""Gap markers become blanks, and are counted."""

from __future__ import annotations

import pytest

from thidua_cli.documents.gaps import BLANK, with_blanks
from thidua_cli.text.escape import Inline, escape, escape_prose


@pytest.mark.parametrize("written", ["[[tên]]", escape("[[tên]]"), escape_prose(Inline("[[*tên*]]")), escape("[[]]")])
def test_marker_becomes_a_blank(written: str) -> None:
    assert with_blanks(f"trước {written} sau") == (f"trước {BLANK} sau", 1)


def test_every_marker_counts() -> None:
    assert with_blanks("[[a]], [[b]]\n\n[[c]]")[1] == 3


@pytest.mark.parametrize("text", ["[a]", "[a][b]", escape("[a]"), "a]] [["])
def test_other_brackets_stay(text: str) -> None:
    assert with_blanks(text) == (text, 0)
