"""The text of a paper: one small function a kind of block."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeGuard

from thidua_cli.docx.chart import drawing
from thidua_cli.docx.holding import held_with_next, is_end_mark
from thidua_cli.docx.profile import Profile
from thidua_cli.docx.table import listing
from thidua_cli.docx.xml import LINE_BREAK, paragraph, run, runs
from thidua_cli.text.blocks import Block, Chart, Heading, Item, Paragraph, Table
from thidua_cli.text.lines import END_MARK

_ITEM_STYLES = {"number": "VBKhoan", "letter": "VBDiem", "bullet": "VBGach"}


def body(blocks: tuple[Block, ...], profile: Profile, *, signed: bool = True) -> Iterator[str]:
    """Blocks as paragraphs and tables; `./.` stays on the page of its table, the last lines on the signature's.

    `signed` is False where no signature follows.
    """
    held = held_with_next(blocks, profile, signed=signed)
    for place, (above, block) in enumerate(zip((None, *blocks), blocks, strict=False)):
        if isinstance(above, Chart) and _is_caption(block):
            yield paragraph("VBBieuDo", runs(block.inlines), keep_next=place in held)
        elif isinstance(above, Table | Chart) and is_end_mark(block):
            yield paragraph("VBDauHet", run(END_MARK), keep_next=place in held)
        else:
            yield _block(block, profile, held.get(place, 0))


def _is_caption(block: Block) -> TypeGuard[Paragraph]:
    """Italics from end to end, right below a chart."""
    return isinstance(block, Paragraph) and all(one.italic for one in block.inlines)


def _block(block: Block, profile: Profile, held: int) -> str:
    """`held` rows of a table, or the block, stay with what follows."""
    keep_next = held > 0
    match block:
        case Heading():
            return _heading(block, keep_next=keep_next)
        case Paragraph(inlines):
            return paragraph("VBLoiVan", runs(inlines), keep_next=keep_next)
        case Item(kind, label, _, inlines):
            return paragraph(_ITEM_STYLES[kind], run(f"{label} ") + runs(inlines), keep_next=keep_next)
        case Table():
            return paragraph("VBCachBang", keep_next=True) + listing(block, profile, held)
        case Chart():
            return drawing(block, profile)


def _heading(block: Heading, *, keep_next: bool) -> str:
    label = f"{block.label} " if block.label else ""
    if block.division:
        return paragraph(f"VBChuong{block.level}", run(block.label) + LINE_BREAK + runs(block.inlines, plain_bold=True))
    if block.run_in:
        content = (run(label, bold=True) if label else "") + runs(block.inlines)
        return paragraph("VBDeMucLien", content, keep_next=keep_next)
    content = (run(label) if label else "") + runs(block.inlines, plain_bold=True)
    return paragraph(f"VBDeMuc{block.level}", content)
