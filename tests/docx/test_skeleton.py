"""What papers share, and the card of each."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest

from docx import Document
from text.papers import paper
from thidua_cli.docx.archive import pack, unpack
from thidua_cli.docx.base import base_parts
from thidua_cli.docx.profile import NAMES, load
from thidua_cli.docx.skeleton import CORE, card, skeleton
from thidua_cli.docx.xml import element, paragraph, part

from .opened import sample


def test_it_is_made_once() -> None:
    assert skeleton(load()) is skeleton(load())
    assert CORE not in skeleton(load())


@pytest.mark.parametrize("name", NAMES)
def test_the_library_changes_nothing_of_it(name: str) -> None:
    blank = {
        "word/document.xml": part("document", element("body", paragraph("Normal"))),
        "word/styles.xml": part("styles"),
    }
    buffer = io.BytesIO()
    Document(io.BytesIO(pack(base_parts(load(name)) | blank))).save(buffer)
    again = unpack(buffer.getvalue())
    assert {name_: again[name_] for name_ in skeleton(load(name))} == skeleton(load(name))
    assert set(again) == {*skeleton(load(name)), *blank, CORE}


def test_the_card_is_what_the_library_would_write() -> None:
    """python-docx reads the file and writes it again: not one byte of the card changes."""
    buffer = io.BytesIO()
    Document(io.BytesIO(sample())).save(buffer)
    assert unpack(buffer.getvalue()) == unpack(sample())


def test_signs_of_markup_are_text_on_the_card() -> None:
    front = replace(paper("a\n").front, title="A & <b>", subject="")
    assert "A &amp; &lt;b&gt;</dc:title>" in card(front, "vi-VN").decode()
    letter = replace(front, type="", title="", subject="báo cáo")
    assert ">V/v báo cáo</dc:title>" in card(letter, "vi-VN").decode()
