"""The text of a paper: one small function a kind of block."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_cli.docx.profile import Profile
from thidua_cli.docx.table import listing
from thidua_cli.docx.xml import paragraph, run, runs
from thidua_cli.text.blocks import Block, Heading, Item, Paragraph, Run, Table
from thidua_cli.text.lines import END_MARK

_ITEM_STYLES = {"number": "VBKhoan", "letter": "VBDiem", "bullet": "VBGach"}


def body(blocks: tuple[Block, ...], profile: Profile) -> Iterator[str]:
    """Blocks as paragraphs and tables; the last paragraph stays on the page of the signature, `./.` on its table's."""
    closes_table = len(blocks) > 1 and blocks[-1] == Paragraph((Run(END_MARK),))
    for place, block in enumerate(blocks, start=1):
        yield _block(block, profile, last=place == len(blocks) - (closes_table and isinstance(block, Table)))


def _block(block: Block, profile: Profile, *, last: bool) -> str:
    match block:
        case Heading():
            return _heading(block, last=last)
        case Paragraph(inlines):
            return paragraph("VBLoiVan", runs(inlines), keep_next=last)
        case Item(kind, label, _, inlines):
            return paragraph(_ITEM_STYLES[kind], run(f"{label} ") + runs(inlines), keep_next=last)
        case Table():
            return paragraph("VBCachBang", keep_next=True) + listing(block, profile, keep_next=last)


def _heading(block: Heading, *, last: bool) -> str:
    label = f"{block.label} " if block.label else ""
    if block.run_in:
        content = (run(label, bold=True) if label else "") + runs(block.inlines)
        return paragraph("VBDeMucLien", content, keep_next=last)
    content = (run(label) if label else "") + runs(block.inlines, plain_bold=True)
    return paragraph(f"VBDeMuc{block.level}", content)
