"""What papers share, and the card of each."""

from __future__ import annotations

import io
from dataclasses import replace

from docx import Document
from text.papers import paper
from thidua_cli.docx.profile import load
from thidua_cli.docx.skeleton import CORE, card, skeleton

from .opened import sample


def test_it_is_made_once() -> None:
    assert skeleton(load()) is skeleton(load())
    assert CORE not in skeleton(load())


def test_the_card_is_what_the_library_would_write() -> None:
    """python-docx reads the file and writes it again: not one byte of the card changes."""
    from thidua_cli.docx.archive import unpack

    buffer = io.BytesIO()
    Document(io.BytesIO(sample())).save(buffer)
    assert unpack(buffer.getvalue()) == unpack(sample())


def test_signs_of_markup_are_text_on_the_card() -> None:
    front = replace(paper("a\n").front, title="A & <b>", subject="")
    assert "A &amp; &lt;b&gt;</dc:title>" in card(front, "vi-VN").decode()
    letter = replace(front, type="", title="", subject="báo cáo")
    assert ">V/v báo cáo</dc:title>" in card(letter, "vi-VN").decode()
