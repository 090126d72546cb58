"""Text of WordprocessingML."""

from __future__ import annotations

from thidua_cli.docx.xml import broken, element, paragraph, part, run, runs
from thidua_cli.text.blocks import Run


def test_elements() -> None:
    assert element("a") == "<w:a/>"
    assert element("a", "x", val='"<', none=None) == '<w:a w:val="&quot;&lt;">x</w:a>'


def test_runs() -> None:
    assert run("a < b & c ") == '<w:r><w:t xml:space="preserve">a &lt; b &amp; c </w:t></w:r>'
    assert run("a", bold=True, italic=True, superscript=True).startswith(
        '<w:r><w:rPr><w:b/><w:i/><w:vertAlign w:val="superscript"/></w:rPr>'
    )
    assert "<w:b/>" not in runs((Run("a", bold=True),), plain_bold=True)


def test_paragraphs() -> None:
    assert paragraph("A", keep_next=True) == '<w:p><w:pPr><w:pStyle w:val="A"/><w:keepNext/></w:pPr></w:p>'
    assert broken(("a", "b")).count("<w:br/>") == 1


def test_parts_are_utf8() -> None:
    assert (
        part("hdr", "ế").decode().startswith("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n<w:hdr xmlns:w=")
    )
